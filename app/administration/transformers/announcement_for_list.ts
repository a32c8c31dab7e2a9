import { addDays } from '#shared/kernel/calendar'
import { textIn } from '#administration/announcements/text_in'
import { nameIn } from '#administration/names'
import type { ListedAnnouncement } from '#administration/queries/list_announcements'
import type { Tenant } from '#administration/tenant'
import type { Work } from '#administration/work'

type Place = { work: Work; regions: readonly Tenant[]; locale: string }

/** An announcement as its list shows it, in the reader's language. */
export function announcementForList(
  { titles, bodies, divisionId, regionId, validTo, ...one }: ListedAnnouncement,
  { work, regions, locale }: Place
) {
  const place =
    work.divisions.find(({ id }) => id === divisionId) ?? regions.find(({ id }) => id === regionId)
  return {
    ...one,
    title: textIn(locale, titles),
    body: textIn(locale, bodies),
    place: place ? nameIn(locale, place) : null,
    lastDay: validTo === null ? null : addDays(validTo, -1),
  }
}
