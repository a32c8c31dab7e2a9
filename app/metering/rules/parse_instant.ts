import { dayNumber, isDate } from '#shared/kernel/calendar'
import { TASHKENT_OFFSET_SECONDS } from '#metering/rules/tashkent_time'

/** An instant in epoch seconds and the clock that the text was written by. */
export type Instant = { epochSeconds: number; offsetSeconds: number }

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]0+)?)?(Z|[+-]\d{2}:?\d{2})?$/
const LOCAL = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?$/

/**
 * Reads `2024-01-31 23:00:00+00:00`, `2024-01-31T23:00Z` or `31.01.2024 23:00`. A time that does
 * not say its offset is Tashkent's. Null when it is no moment: 24:00 and 30 February are none.
 */
export function parseInstant(text: string): Instant | null {
  const iso = ISO.exec(text)
  if (iso) return instantOf(iso[1]!, iso.slice(2, 5), offsetOf(iso[5]))
  const local = LOCAL.exec(text)
  if (!local) return null
  return instantOf(
    `${local[3]}-${local[2]}-${local[1]}`,
    local.slice(4, 7),
    TASHKENT_OFFSET_SECONDS
  )
}

function instantOf(date: string, time: (string | undefined)[], offset: number | null) {
  const [hours, minutes, seconds] = time.map((part) => +(part ?? '0')) as [number, number, number]
  if (!isDate(date) || hours > 23 || minutes > 59 || seconds > 59 || offset === null) return null
  const wallClock = dayNumber(date) * 86_400 + hours * 3600 + minutes * 60 + seconds
  return { epochSeconds: wallClock - offset, offsetSeconds: offset }
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return TASHKENT_OFFSET_SECONDS
  if (text === 'Z') return 0
  const hours = +text.slice(1, 3)
  const minutes = +text.slice(-2)
  if (hours > 14 || minutes > 59) return null
  return (text.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60)
}
