import { isRefused } from './is_refused.ts'
import type { Refused } from './refused.ts'

type Accepted<Readings> = { [Name in keyof Readings]: Exclude<Readings[Name], Refused> }

/** All values, or the refusal to give: what is missing is said before what is wrong. */
export function allOf<Readings extends Readonly<Record<string, unknown>>>(
  readings: Readings
): Accepted<Readings> | Refused {
  const refusals = Object.values(readings).filter(isRefused)
  const absent = refusals.find(({ refusal }) => refusal === 'missing_parameter')

  return absent ?? refusals[0] ?? (readings as Accepted<Readings>)
}
