import { clock } from '#shared/clock'
import { affect, one, rows } from '#shared/database/sql'
import { periodOf } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { rebuildBalances } from '#ledger/actions/rebuild_balances'
import { closeAdvanceLots } from '#billing/actions/close_advance_lots'
import type { StatementInWork } from '#payments/queries/statement_in_work'

const LINES = 5000

/**
 * Takes the next posted lines of a statement back, each by its exact mirror booked today. What
 * somebody has reversed by hand before stays as it is.
 *
 * @throws E_PERIOD_CLOSED
 */
export async function undoStatementChunk(statement: StatementInWork): Promise<void> {
  const { id: statementId } = statement
  const today = clock.today()
  const facts = { statementId, limit: LINES, today, period: periodOf(today), actor: actorText() }
  await affect(`drop table if exists undone_lines`)
  const taken = await affect(TAKE, facts)
  if (taken === 0) return finish(statementId)

  await holdPeriodOpen(await divisionsOf(statement.divisionId), facts.period)
  await affect(TRANSACTIONS, facts)
  await affect(ENTRIES, facts)
  await affect(REVERSALS, facts)
  await affect(STATUS)
  await affect(SUSPENSE)
  await rebuildBalances(await accountsOf())
  await closeLots()
  await affect(ANNOUNCED)
  await affect(TOLD, facts)
}

const TAKE = `
  create temporary table undone_lines on commit drop as
  select l.seq, l.account_id, l.payment_id, l.suspense_id, t.id as original_id, t.period,
         t.kind, s.undo_reason as reason, a.division_id,
         (nextval('ledger_block') << 20) as reversal_id
    from (select * from statement_lines
           where tenant_id = :tenant and statement_id = :statementId and is_done
             and outcome in ('posted', 'suspended') order by seq limit :limit) l
    join statements s on s.tenant_id = :tenant and s.id = l.statement_id
    join ledger_transactions t on t.tenant_id = :tenant
     and t.id = coalesce(l.payment_id, l.suspense_id)
    left join personal_accounts a on a.tenant_id = :tenant and a.id = l.account_id`

/** Only what still stands. */
const STANDING = `
  undone_lines u where not exists (
    select from ledger_transactions r where r.tenant_id = :tenant and r.reversal_of = u.original_id
       and r.id <> u.reversal_id)`

const TRANSACTIONS = `
  insert into ledger_transactions (id, tenant_id, kind, booked_on, period, reversal_of, reason, recorded_by)
  select u.reversal_id, :tenant, u.kind || '_reversal', :today::date, :period::date, u.original_id,
         u.reason, :actor from ${STANDING}`

const ENTRIES = `
  insert into entries (transaction_id, account_id, source_id, amount_minor, tenant_id, period,
                       booked_on, ledger_code, source_kind, line)
  select u.reversal_id, e.account_id, e.source_id, -e.amount_minor, e.tenant_id, :period::date,
         :today::date, e.ledger_code, 3, e.line
    from undone_lines u
    join entries e on e.tenant_id = :tenant and e.period = u.period
     and e.transaction_id = u.original_id
    join ledger_transactions r on r.tenant_id = :tenant and r.id = u.reversal_id`

const REVERSALS = `
  insert into payment_reversals (tenant_id, payment_id, transaction_id, reason, booked_on, reversed_by)
  select :tenant, u.payment_id, u.reversal_id, u.reason, :today::date, :actor
    from undone_lines u
    join ledger_transactions r on r.tenant_id = :tenant and r.id = u.reversal_id
   where u.payment_id is not null`

const STATUS = `
  update payments p set status = 'reversed' from undone_lines u
   where p.tenant_id = :tenant and p.payment_id = u.payment_id`

const SUSPENSE = `
  update suspense_items i set status = 'reversed', left_minor = 0 from undone_lines u
   where i.tenant_id = :tenant and i.id = u.suspense_id`

const ANNOUNCED = `
  insert into outbox (tenant_id, topic, payload)
  select :tenant, 'payments.reversed', jsonb_build_object('paymentId', payment_id::text)
    from undone_lines where payment_id is not null order by payment_id`

const TOLD = `
  update statement_lines l set is_done = false from undone_lines u
   where l.tenant_id = :tenant and l.statement_id = :statementId and l.seq = u.seq`

async function divisionsOf(divisionId: number): Promise<number[]> {
  const found = await rows<{ id: number }>(
    `select distinct coalesce(division_id, :divisionId) as id from undone_lines order by id`,
    { divisionId }
  )
  return found.map(({ id }) => id)
}

async function accountsOf(): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select distinct account_id as id from undone_lines where payment_id is not null`
  )
  return found.map(({ id }) => id)
}

/** Few payments keep a price; those are closed one by one. */
async function closeLots() {
  const found = await rows<{ id: string }>(
    `select distinct l.payment_id as id from advance_lots l
       join undone_lines u on u.payment_id = l.payment_id where l.tenant_id = :tenant`
  )
  for (const { id } of found) await closeAdvanceLots(id)
}

async function finish(statementId: string) {
  const done = await one<{ reason: string }>(
    `update statements set status = 'undone', undone_at = now()
      where tenant_id = :tenant and id = :statementId returning undo_reason as reason`,
    { statementId }
  )
  await audit({
    action: 'statement.undone',
    subject: { kind: 'statement', id: statementId },
    reason: done!.reason,
  })
}
