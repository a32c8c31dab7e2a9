import { affect, one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { clock } from '#shared/clock'
import { reverse } from '#ledger/actions/reverse'
import type { ClosingDetails } from '#billing/actions/bill_inside_month'
import { keepCorrection } from '#billing/actions/keep_correction'
import { mirrorCharges } from '#billing/actions/mirror_charges'
import { reopenAccount } from '#billing/actions/reopen_account'
import { accountToCorrect } from '#billing/queries/account_to_correct'

type ToReverse = { correctionId: string; accountId: string; reason: string; reference: string }

type Row = {
  kind: string
  amount: string
  transactionId: string | null
  details: ClosingDetails | null
  otherAccountId: string | null
  chargesRunId: string | null
  from: string | null
  to: string | null
}

/**
 * Takes a correction back, once: its exact mirror goes into today's month, and with a recalculation
 * its charges are mirrored too. With a final bill the account is open again.
 *
 * @throws E_CORRECTION_UNKNOWN · E_ALREADY_REVERSED · E_PERIOD_CLOSED
 */
export async function reverseCorrection(asked: ToReverse): Promise<string> {
  const { correctionId, accountId, reason, reference } = asked
  await accountToCorrect(accountId)
  const correction = await one<Row>(
    `select kind, amount_minor as amount, transaction_id as "transactionId",
            other_account_id as "otherAccountId", charges_run_id as "chargesRunId",
            from_period as "from", to_period as "to", details
       from corrections
      where tenant_id = :tenant and id = :correctionId and account_id = :accountId
        and kind <> 'reversal'`,
    { correctionId, accountId }
  )
  if (!correction) throw new DomainException('E_CORRECTION_UNKNOWN', {}, 404)
  const bookedOn = clock.today()
  const { transactionId: original, chargesRunId, details } = correction
  const because = { accountId, bookedOn, reason }
  if (details?.ended) await reopenAccount(details, because)
  const transactionId = original && (await reverse({ transactionId: original, bookedOn, reason }))
  if (transactionId && chargesRunId !== null) {
    const { from, to } = correction
    const span = { from: from!, to: to! }
    await mirrorCharges({ accountId, chargesRunId, transactionId, bookedOn, ...span })
    if (details) await billAgain(accountId, span)
  }
  return keepCorrection({
    accountId,
    kind: 'reversal',
    amountMinor: -BigInt(correction.amount),
    bookedOn,
    reason,
    reference,
    transactionId,
    otherAccountId: correction.otherAccountId,
    chargesRunId: chargesRunId === null ? null : transactionId,
    reversesId: correctionId,
  })
}

/** The months of a bill inside a month wait to be billed again; those of a recalculation are as before it. */
function billAgain(accountId: string, { from, to }: { from: string; to: string }) {
  return affect(
    `update consumptions set late = true
      where tenant_id = :tenant and period between :from and :to and account_id = :accountId`,
    { accountId, from, to }
  )
}
