import type { Right } from '#administration/rights'

/** Break-glass: somebody of the centre inside a region, why and until when. */
export type Entry = {
  id: string
  tenantId: number
  userId: string
  userName: string
  reason: string
  /** Rights beyond looking; none means read-only. */
  rights: Right[]
  enteredAt: Date
  untilAt: Date
  leftAt: Date | null
  ending: 'left' | 'expired' | null
}
