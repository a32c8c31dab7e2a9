import { affect, one, rows } from '#shared/database/sql'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { moveBalances } from '#ledger/actions/move_balances'
import { rebuildBalances } from '#ledger/actions/rebuild_balances'
import { balanced } from '#ledger/rules/balanced'
import { GENERAL, type Posting } from '#ledger/rules/posting'

export type PostingReason = {
  /** What happened, in a word: `payment`, `adjustment`, `billing`. */
  kind: string
  bookedOn: IsoDate
  reason?: string | null
  /** The transaction that this one takes back. */
  reversalOf?: string
  /** Whose month it is when the transaction names no personal account. */
  divisionId?: number
}

/**
 * The door to the ledger for everything that is posted one by one. Writes one transaction whose
 * lines sum to zero into an open month, and brings the balances of its accounts up to it.
 *
 * @returns the id of the transaction
 * @throws E_PERIOD_CLOSED · E_ALREADY_REVERSED
 */
export async function post(postings: readonly Posting[], because: PostingReason): Promise<string> {
  if (!balanced(postings)) throw new RangeError('Debits and credits differ')
  const accountIds = [...new Set(postings.map((posting) => posting.accountId))].filter(isPersonal)
  const period = periodOf(because.bookedOn)
  await holdPeriodOpen(await divisionsOf(accountIds, because.divisionId), period)

  const transactionId = await insertTransaction(because)
  await insertEntries(transactionId, postings, because.bookedOn)
  if (accountIds.length === 0) return transactionId
  if (because.reversalOf) await rebuildBalances(accountIds)
  else await settleAccounts(postings, because.bookedOn)
  return transactionId
}

function isPersonal(accountId: string) {
  return accountId !== GENERAL
}

/** An account without a balance row was never opened: nothing may be posted to it. */
async function divisionsOf(accountIds: string[], divisionId?: number): Promise<number[]> {
  if (accountIds.length === 0 && divisionId !== undefined) return [divisionId]
  const found = await rows<{ division_id: number }>(
    `select division_id from balances where tenant_id = :tenant and account_id = any(:accountIds)`,
    { accountIds }
  )
  if (accountIds.length === 0 || found.length < accountIds.length) {
    throw new RangeError('A transaction names accounts that have a balance')
  }
  return [...new Set(found.map((row) => row.division_id))]
}

async function insertTransaction(because: PostingReason): Promise<string> {
  const row = await one<{ id: string }>(
    `insert into ledger_transactions
       (id, tenant_id, kind, booked_on, period, reversal_of, reason, recorded_by)
     values (nextval('ledger_block') << 20, :tenant, :kind, :bookedOn, :period, :reversalOf, :reason,
             :recordedBy)
     on conflict (tenant_id, reversal_of) where reversal_of is not null do nothing
     returning id`,
    {
      kind: because.kind,
      bookedOn: because.bookedOn,
      period: periodOf(because.bookedOn),
      reversalOf: because.reversalOf ?? null,
      reason: because.reason ?? null,
      recordedBy: actorText(),
    }
  )
  if (!row) throw new DomainException('E_ALREADY_REVERSED')
  return row.id
}

async function insertEntries(
  transactionId: string,
  postings: readonly Posting[],
  bookedOn: IsoDate
) {
  await affect(
    `insert into entries (tenant_id, transaction_id, period, booked_on, account_id, source_id,
                          amount_minor, ledger_code, source_kind, line)
     select :tenant, :transactionId, :period, :bookedOn, p.account_id, p.source_id,
            p.amount_minor, p.ledger_code, p.source_kind, (p.n - 1)::smallint
       from unnest(:accounts::bigint[], :sources::bigint[], :amounts::bigint[], :codes::int[],
                   :kinds::smallint[]) with ordinality
         as p(account_id, source_id, amount_minor, ledger_code, source_kind, n)`,
    {
      transactionId,
      period: periodOf(bookedOn),
      bookedOn,
      accounts: postings.map((posting) => posting.accountId),
      sources: postings.map((posting) => posting.sourceId ?? transactionId),
      amounts: postings.map((posting) => posting.amountMinor),
      codes: postings.map((posting) => posting.ledgerCode),
      kinds: postings.map((posting) => posting.sourceKind),
    }
  )
}

async function settleAccounts(postings: readonly Posting[], bookedOn: IsoDate) {
  const own = postings.filter((posting) => isPersonal(posting.accountId))
  await moveBalances({
    from: `(select account_id, sum(greatest(amount_minor, 0))::bigint as debit_minor,
                   sum(greatest(-amount_minor, 0))::bigint as credit_minor
              from unnest(:accounts::bigint[], :amounts::bigint[]) as p(account_id, amount_minor)
             group by account_id)`,
    bindings: {
      accounts: own.map((posting) => posting.accountId),
      amounts: own.map((posting) => posting.amountMinor),
    },
    period: periodOf(bookedOn),
  })
}
