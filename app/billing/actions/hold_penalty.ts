import { one } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

export type NewHold = {
  accountId: string
  cause: 'dispute' | 'restructuring' | 'protected' | 'court'
  /** The month whose debt it is about; null: the whole account. */
  lotPeriod: Period | null
  validFrom: IsoDate
  validTo: IsoDate | null
  document: string
}

/**
 * From a day on no penalty grows, on the account or on the debt of one month. What was charged for
 * those days already is given back by the next penalty run.
 *
 * @throws E_HOLD_BACKWARDS
 */
export async function holdPenalty(hold: NewHold): Promise<string> {
  if (hold.validTo !== null && hold.validTo <= hold.validFrom) {
    throw new DomainException('E_HOLD_BACKWARDS')
  }
  const row = await one<{ id: string }>(
    `insert into penalty_holds
       (tenant_id, account_id, lot_period, valid_from, valid_to, cause, document, recorded_by)
     values (:tenant, :accountId, :lotPeriod, :validFrom, :validTo, :cause, :document, :recordedBy)
     returning id`,
    { ...hold, recordedBy: actorText() }
  )
  const { accountId, ...after } = hold
  await audit({
    action: 'penalty_hold.recorded',
    subject: { kind: 'penalty_hold', id: row!.id },
    accountId,
    after,
  })
  return row!.id
}
