import { affect, one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { clock } from '#shared/clock'
import { reverse } from '#ledger/actions/reverse'
import { keepCorrection } from '#billing/actions/keep_correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'

type ToReverse = { correctionId: string; accountId: string; reason: string; reference: string }

type Row = {
  kind: string
  amount: string
  transactionId: string
  otherAccountId: string | null
  chargesRunId: string | null
  from: string | null
  to: string | null
}

/**
 * Takes a correction back, once: its exact mirror goes into today's month, and with a recalculation
 * its charges are mirrored too.
 *
 * @throws E_CORRECTION_UNKNOWN · E_ALREADY_REVERSED · E_PERIOD_CLOSED
 */
export async function reverseCorrection(asked: ToReverse): Promise<string> {
  const { correctionId, accountId, reason, reference } = asked
  await accountToCorrect(accountId)
  const correction = await one<Row>(
    `select kind, amount_minor as amount, transaction_id as "transactionId",
            other_account_id as "otherAccountId", charges_run_id as "chargesRunId",
            from_period as "from", to_period as "to"
       from corrections
      where tenant_id = :tenant and id = :correctionId and account_id = :accountId
        and kind <> 'reversal'`,
    { correctionId, accountId }
  )
  if (!correction) throw new DomainException('E_CORRECTION_UNKNOWN', {}, 404)
  const bookedOn = clock.today()
  const { transactionId: original, chargesRunId } = correction
  const transactionId = await reverse({ transactionId: original, bookedOn, reason })
  if (chargesRunId !== null) {
    await affect(MIRROR, {
      accountId,
      chargesRunId,
      transactionId,
      bookedOn,
      from: correction.from,
      to: correction.to,
    })
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

/** Columns 5 and 7 of a line are its quantity and its amount: they change their sign. */
const MIRROR = `
  insert into charges (charge_id, account_id, run_id, service_point_id, quantity_wh, amount_minor,
                       vat_minor, transaction_id, tenant_id, period, booked_on, plan_id, kind, seq,
                       engine, lines, basis)
  select :transactionId::bigint + row_number() over (order by c.charge_id), c.account_id,
         :transactionId::bigint, c.service_point_id, -c.quantity_wh, -c.amount_minor, -c.vat_minor,
         :transactionId::bigint, c.tenant_id, c.period, :bookedOn::date, c.plan_id, c.kind, c.seq,
         c.engine,
         (select coalesce(array_agg(array[l.lines[n][1], l.lines[n][2], l.lines[n][3], l.lines[n][4],
                  -l.lines[n][5], l.lines[n][6], -l.lines[n][7], l.lines[n][8]] order by n), '{}')
            from (select c.lines) l, generate_subscripts(c.lines, 1) n),
         c.basis
    from charges c
   where c.tenant_id = :tenant and c.period between :from and :to and c.account_id = :accountId
     and c.run_id = :chargesRunId`
