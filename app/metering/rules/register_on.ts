import { addDays, type IsoDate } from '#shared/kernel/calendar'
import type { ReadingSource } from '#metering/rules/reading_chain'

/** The stay of one register's meter at a point, [installedOn, removedOn). */
export type RegisterStay = {
  registerId: string
  code: string
  installedOn: IsoDate
  removedOn: IsoDate | null
}

type Asked = { code: string; readOn: IsoDate; source: ReadingSource }

/**
 * Which register a reading speaks of: the one of that name that stood there at the end of the day.
 * The day before a replacement both meters have a value, so the opening one must say `install`.
 */
export function registerOn<Stay extends RegisterStay>(
  stays: readonly Stay[],
  { code, readOn, source }: Asked
): Stay | null {
  const named = stays.filter((stay) => stay.code === code)
  const opening = named.find((stay) => addDays(stay.installedOn, -1) === readOn)
  if (opening && source === 'install') return opening
  return named.findLast((stay) => stands(stay, readOn)) ?? opening ?? null
}

function stands({ installedOn, removedOn }: RegisterStay, on: IsoDate) {
  return installedOn <= on && (removedOn === null || on < removedOn)
}
