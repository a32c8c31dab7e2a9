import type { Period } from '#shared/kernel/calendar'
import type { ConsumerClass } from '#reference/queries/rules_on'

export type { ConsumerClass }

/** What a billing run is for: the accounts of a class in a division and under it, for a month. */
export type RunScope = { divisionId: number; period: Period; consumerClass: ConsumerClass }
