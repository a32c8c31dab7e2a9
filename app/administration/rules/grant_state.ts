import type { IsoDate } from '#shared/kernel/calendar'

export type GrantState = 'planned' | 'in_force' | 'ended'

/** Half-open: on the day of its end a grant holds no more. */
export function grantState(
  { validFrom, validTo }: { validFrom: IsoDate; validTo: IsoDate | null },
  today: IsoDate
): GrantState {
  if (validTo !== null && (validTo <= today || validTo <= validFrom)) return 'ended'
  return validFrom > today ? 'planned' : 'in_force'
}
