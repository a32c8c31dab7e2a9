import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { periodOf } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { LEDGER } from '#ledger/chart'
import type { StatementInWork } from '#payments/queries/statement_in_work'

type Chunk = { statement: StatementInWork; from: number; to: number }

/**
 * Books what nobody is known for: the money came, so it stands on the bank's side and on the suspense
 * account, today, until its payer is found.
 *
 * @throws E_PERIOD_CLOSED
 */
export async function postStatementSuspense({ statement, from, to }: Chunk): Promise<void> {
  const today = clock.today()
  const facts = {
    statementId: statement.id,
    ...{ from, to, today, period: periodOf(today), actor: actorText() },
    divisionId: statement.divisionId,
    ledgerCode: statement.ledgerCode,
    suspense: LEDGER.suspense,
  }
  await affect(`drop table if exists held_lines`)
  const held = await affect(TAKE, facts)
  if (held === 0) return
  await holdPeriodOpen([statement.divisionId], facts.period)
  await affect(TRANSACTIONS, facts)
  await affect(ENTRIES, facts)
  await affect(ITEMS, facts)
  await affect(TOLD, facts)
}

/** Whose account is closed since the check comes here too. */
const TAKE = `
  create temporary table held_lines on commit drop as
  select l.seq, l.amount_minor, l.paid_at, l.booked_on, l.facts, l.candidates, l.account_id,
         coalesce(l.because, 'not_taken') as because, nextval('payment_ids') as id
    from statement_lines l
   where l.tenant_id = :tenant and l.statement_id = :statementId and l.seq between :from and :to
     and not l.is_done
     and (l.verdict in ('unknown', 'new') or l.verdict = 'double' and l.decision = 'post')`

const TRANSACTIONS = `
  insert into ledger_transactions (id, tenant_id, kind, booked_on, period, recorded_by)
  select id, :tenant, 'suspense', :today::date, :period::date, :actor from held_lines`

const ENTRIES = `
  insert into entries (transaction_id, account_id, source_id, amount_minor, tenant_id, period,
                       booked_on, ledger_code, source_kind, line)
  select id, 0, id, amount_minor, :tenant::int, :period::date, :today::date, :ledgerCode::int, 2, 0
    from held_lines
  union all
  select id, 0, id, -amount_minor, :tenant, :period, :today, :suspense::int, 2, 1 from held_lines`

const ITEMS = `
  insert into suspense_items (id, tenant_id, division_id, statement_id, seq, amount_minor, left_minor,
                              booked_on, paid_at, transaction_id, because, candidates, facts)
  select id, :tenant, :divisionId, :statementId, seq, amount_minor, amount_minor, booked_on, paid_at,
         id, because,
         case when account_id is null then candidates else array[account_id] end, facts
    from held_lines`

const TOLD = `
  update statement_lines l
     set is_done = true, outcome = 'suspended', suspense_id = h.id, because = h.because
    from held_lines h
   where l.tenant_id = :tenant and l.statement_id = :statementId and l.seq = h.seq`
