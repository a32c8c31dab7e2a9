import { one, rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { post } from '#ledger/actions/post'
import type { Posting } from '#ledger/rules/posting'
import { reversal } from '#ledger/rules/reversal'

type Reversal = {
  transactionId: string
  bookedOn: IsoDate
  reason: string
  /** Whose month it is when the transaction names no personal account. */
  divisionId?: number
}

/**
 * Takes a transaction back, once: its mirror is posted into the month of `bookedOn`, and the
 * balances become what they would be without it.
 *
 * @returns the id of the new transaction
 * @throws E_TRANSACTION_UNKNOWN · E_ALREADY_REVERSED · E_PERIOD_CLOSED
 */
export async function reverse(asked: Reversal): Promise<string> {
  const { transactionId, bookedOn, reason, divisionId } = asked
  const original = await one<{ kind: string; period: Period }>(
    `select kind, period from ledger_transactions where tenant_id = :tenant and id = :transactionId`,
    { transactionId }
  )
  if (!original) throw new DomainException('E_TRANSACTION_UNKNOWN', {}, 404)
  const postings = await postingsOf(transactionId, original.period)
  return post(reversal(postings), {
    kind: `${original.kind}_reversal`,
    bookedOn,
    reason,
    reversalOf: transactionId,
    ...(divisionId === undefined ? {} : { divisionId }),
  })
}

type EntryRow = {
  account_id: string
  source_id: string
  amount_minor: string
  ledger_code: number
  source_kind: Posting['sourceKind']
}

async function postingsOf(transactionId: string, period: Period): Promise<Posting[]> {
  const entries = await rows<EntryRow>(
    `select account_id, source_id, amount_minor, ledger_code, source_kind from entries
      where tenant_id = :tenant and period = :period and transaction_id = :transactionId
      order by line`,
    { transactionId, period }
  )
  return entries.map((entry) => ({
    accountId: entry.account_id,
    sourceId: entry.source_id,
    amountMinor: BigInt(entry.amount_minor),
    ledgerCode: entry.ledger_code,
    sourceKind: entry.source_kind,
  }))
}
