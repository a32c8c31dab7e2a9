import type { Entry } from '#administration/tenants/entry'

/** An entry of the centre into a region, with instants as text. */
export function entryForPage(entry: Entry, region: string) {
  return {
    id: entry.id,
    region,
    who: entry.userName,
    reason: entry.reason,
    rights: entry.rights,
    enteredAt: entry.enteredAt.toISOString(),
    untilAt: entry.untilAt.toISOString(),
    leftAt: entry.leftAt?.toISOString() ?? null,
    ending: entry.ending,
  }
}
