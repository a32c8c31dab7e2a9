import type { Series } from '#administration/numbering/series'

/** The numbers that metering gives: "1718200-17/2026". */
export const METERING_SERIES = [
  { kind: 'usage_act', pattern: '{division}-{number}/{year}' },
] as const satisfies readonly Series[]
