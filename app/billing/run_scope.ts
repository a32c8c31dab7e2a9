import type { Period } from '#shared/kernel/calendar'

export type ConsumerClass = 'household' | 'legal'

/** What a billing run is for: the accounts of a class in a division and under it, for a month. */
export type RunScope = { divisionId: number; period: Period; consumerClass: ConsumerClass }
