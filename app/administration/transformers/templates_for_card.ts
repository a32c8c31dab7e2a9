import type { TemplateRow } from '#administration/queries/templates_of'

/** Versions of one form, the newest first, each with the day on which it ends and its state. */
export function templatesForCard(versions: readonly TemplateRow[], on: string) {
  const dated = versions
    .filter(({ status }) => status === 'approved')
    .sort((one, other) => byDay(one, other))
  return versions.map((row) => {
    const next = dated[dated.indexOf(row) + 1]
    const validTo = dated.includes(row) ? (next?.validFrom ?? null) : null
    return { ...row, validTo, state: stateOf(row, validTo, on) }
  })
}

function byDay(one: TemplateRow, other: TemplateRow): number {
  return one.validFrom!.localeCompare(other.validFrom!) || one.version - other.version
}

function stateOf({ status, validFrom }: TemplateRow, validTo: string | null, on: string) {
  if (status !== 'approved') return status
  if (validTo !== null && (validTo <= on || validTo === validFrom)) return 'ended' as const
  return validFrom! > on ? ('planned' as const) : ('in_force' as const)
}
