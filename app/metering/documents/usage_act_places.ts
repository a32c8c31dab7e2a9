/** What a text of the region may name on an act of unmetered use. */
export const USAGE_ACT_PLACES = [
  'consumer',
  'account',
  'address',
  'number',
  'date',
  'division',
] as const

export type UsageActPlace = (typeof USAGE_ACT_PLACES)[number]
