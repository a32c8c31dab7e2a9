import type { IsoDate } from '#shared/kernel/calendar'
import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type { HoldKind } from '#payments/payer_hold'

export type NewPayerHold = {
  accountId: string
  kind: HoldKind
  takesMoney: boolean
  validFrom: IsoDate
  validTo: IsoDate | null
  /** The act it rests on. */
  document: string
  reason: string
}

/**
 * Holds the money of an account from a day on. Where no money is taken, payments are refused before
 * they are made; what banks and the post bring all the same goes to suspense, and the ways that take
 * money ask in `post_payment`, `whyNotPay` and the verdicts of statements.
 *
 * @throws E_HOLD_BACKWARDS
 */
export async function holdPayer(hold: NewPayerHold): Promise<string> {
  const { accountId, reason, ...after } = hold
  if (hold.validTo !== null && hold.validTo <= hold.validFrom) {
    throw new DomainException('E_HOLD_BACKWARDS')
  }
  const row = await one<{ id: string }>(
    `insert into payer_holds (tenant_id, account_id, kind, takes_money, valid_from, valid_to,
                              document, reason, recorded_by)
     values (:tenant, :accountId, :kind, :takesMoney, :validFrom, :validTo, :document, :reason, :by)
     returning id`,
    { ...hold, by: actorText() }
  )
  await audit({
    action: 'payer_hold.recorded',
    subject: { kind: 'payer_hold', id: row!.id },
    ...{ accountId, reason, after },
  })
  return row!.id
}
