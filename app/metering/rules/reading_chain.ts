import type { IsoDate } from '#shared/kernel/calendar'

/** Whose word counts when several sources speak of one day: the first of this list. */
export const SOURCES = [
  'control',
  'removal',
  'install',
  'controller',
  'telemetry',
  'import',
  'consumer',
  'estimate',
] as const

export type ReadingSource = (typeof SOURCES)[number]

export type ChainedReading = { readOn: IsoDate; valueWh: bigint; source: ReadingSource }

/**
 * The accepted readings of one register that consumption is measured between, in time order: one a
 * day, by the better source, and estimates only after the last real reading. A real reading thereby
 * replaces the estimates before it, and the difference settles itself.
 */
export function readingChain<Reading extends ChainedReading>(readings: readonly Reading[]) {
  const byDay = new Map<IsoDate, Reading>()
  for (const reading of readings) {
    const known = byDay.get(reading.readOn)
    if (!known || rank(reading) < rank(known)) byDay.set(reading.readOn, reading)
  }
  const days = [...byDay.values()].sort((a, b) => (a.readOn < b.readOn ? -1 : 1))
  const lastReal = days.findLast(isReal)
  return days.filter((reading) => isReal(reading) || !lastReal || reading.readOn > lastReal.readOn)
}

function rank({ source }: ChainedReading) {
  return SOURCES.indexOf(source)
}

function isReal({ source }: ChainedReading) {
  return source !== 'estimate'
}
