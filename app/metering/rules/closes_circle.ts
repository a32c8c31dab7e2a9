import type { IsoDate } from '#shared/kernel/calendar'

/** `sub` is supplied through `main`'s meter in [from, to). */
export type SupplyLink = {
  mainPointId: string
  subPointId: string
  from: IsoDate
  to: IsoDate | null
}

type Span = { from: IsoDate; to: IsoDate | null }

/**
 * Whether with this link some point would, on some day, be supplied through its own meter. Links count
 * only on the days that all of the circle have in common.
 */
export function closesCircle(links: readonly SupplyLink[], added: SupplyLink): boolean {
  if (added.mainPointId === added.subPointId) return true
  return reachesUp(links, added, added.subPointId, [])
}

/** Whether, going up from the link's main point on days in common, one comes to the wanted point. */
function reachesUp(
  links: readonly SupplyLink[],
  { mainPointId, ...days }: Span & { mainPointId: string },
  wanted: string,
  passed: readonly SupplyLink[]
): boolean {
  return links.some((link) => {
    if (link.subPointId !== mainPointId || passed.includes(link)) return false
    const span = common(days, link)
    if (!span) return false
    if (link.mainPointId === wanted) return true
    return reachesUp(links, { ...span, mainPointId: link.mainPointId }, wanted, [...passed, link])
  })
}

function common(a: Span, b: Span): Span | null {
  const from = a.from > b.from ? a.from : b.from
  const to = a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to
  return to === null || from < to ? { from, to } : null
}
