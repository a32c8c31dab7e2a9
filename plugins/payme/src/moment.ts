/**
 * An instant of Payme, milliseconds since 1970, as ISO 8601.
 *
 * @example readMoment('1772342102000') // '2026-03-01T05:15:02.000Z'
 */
export function readMoment(milliseconds: string): string {
  return new Date(Number(milliseconds)).toISOString()
}

/** The other way; 0 for what has not happened. */
export function writeMoment(instant: string | null): number {
  return instant === null ? 0 : Date.parse(instant)
}
