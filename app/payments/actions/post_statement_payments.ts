import { clock } from '#shared/clock'
import { affect, rows } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import type { StatementInWork } from '#payments/queries/statement_in_work'

/** The last line of the chunk that is posted. */
type Chunk = { statement: StatementInWork; from: number; to: number }

/**
 * Posts the lines of a chunk whose account is known, set by set: what `post_payment` does for one
 * payment, for thousands in a handful of statements. The caller holds the statement, so nobody else
 * posts through its channel; the balances come last, because online payments wait for their rows.
 * What the ledger cannot take any more (an account closed or held since) stays for suspense.
 */
export async function postStatementPayments(chunk: Chunk): Promise<void> {
  const { statement, from, to } = chunk
  const place = { statementId: statement.id, from, to }
  await holdDivisions(place)
  await affect(`drop table if exists posted_lines`)
  await affect(TAKE, { ...place, today: clock.today() })
  const facts = { ...place, actor: actorText(), ledgerCode: statement.ledgerCode }
  await affect(TRANSACTIONS, facts)
  await affect(ENTRIES, facts)
  await affect(PAYMENTS, { ...facts, channelId: statement.channelId })
  await affect(BALANCES)
  await affect(ANNOUNCED)
  await affect(TOLD, place)
}

/** Months stay open until the end: closing takes these locks exclusively. */
async function holdDivisions(place: { statementId: string; from: number; to: number }) {
  await rows(
    `select pg_advisory_xact_lock_shared(:tenant::int, id) from (
       select distinct a.division_id as id from statement_lines l
         join personal_accounts a on a.tenant_id = :tenant and a.id = l.account_id
        where l.tenant_id = :tenant and l.statement_id = :statementId and l.seq between :from and :to
        order by 1) sorted`,
    place
  )
}

/** Money of a closed month is booked today; where today's month is closed too it is not taken. */
const TAKE = `
  create temporary table posted_lines on commit drop as
  with line as (
    select l.seq, l.reference, l.amount_minor, l.paid_at, l.account_id, a.division_id,
           case a.consumer_class when 'legal' then 4020 else 4010 end as receivable,
           least(:today::date, (l.paid_at at time zone 'Asia/Tashkent')::date) as paid_on
      from statement_lines l
      join personal_accounts a on a.tenant_id = :tenant and a.id = l.account_id and a.status = 'active'
     where l.tenant_id = :tenant and l.statement_id = :statementId and l.seq between :from and :to
       and not l.is_done and (l.verdict = 'new' or l.verdict = 'double' and l.decision = 'post')
       and not exists (select from payer_holds h
                        where h.tenant_id = :tenant and h.account_id = l.account_id
                          and not h.takes_money and h.valid_from <= :today::date
                          and (h.valid_to is null or h.valid_to > :today::date))
  ), dated as (
    select line.*, case when shut.state = 'closed' then :today::date else paid_on end as booked_on
      from line
      left join periods shut on shut.tenant_id = :tenant and shut.division_id = line.division_id
       and shut.period = date_trunc('month', paid_on)::date
  )
  select d.*, nextval('payment_ids') as payment_id, date_trunc('month', d.booked_on)::date as period
    from dated d
   where not exists (select from periods p where p.tenant_id = :tenant
                      and p.division_id = d.division_id and p.state = 'closed'
                      and p.period = date_trunc('month', d.booked_on)::date)`

const TRANSACTIONS = `
  insert into ledger_transactions (id, tenant_id, kind, booked_on, period, recorded_by)
  select payment_id, :tenant, 'payment', booked_on, period, :actor from posted_lines`

const ENTRIES = `
  insert into entries (transaction_id, account_id, source_id, amount_minor, tenant_id, period,
                       booked_on, ledger_code, source_kind, line)
  select payment_id, 0, payment_id, amount_minor, :tenant::int, period, booked_on, :ledgerCode::int, 2, 0
    from posted_lines
  union all
  select payment_id, account_id, payment_id, -amount_minor, :tenant, period, booked_on, receivable, 2, 1
    from posted_lines`

/** The rows of balances are locked in one order; several payments of an account follow one another. */
const PAYMENTS = `
  with opened as (
    insert into balances (tenant_id, account_id, division_id, aged_on)
    select distinct on (account_id) :tenant::int, account_id, division_id, period from posted_lines
     order by account_id
    on conflict do nothing
    returning account_id, balance_minor
  ), held as (
    select account_id, balance_minor from balances
     where tenant_id = :tenant and account_id in (select account_id from posted_lines)
     order by account_id for update
  ), before as (
    select * from held union select * from opened
  )
  insert into payments (payment_id, account_id, amount_minor, balance_after_minor, transaction_id,
                        paid_at, tenant_id, division_id, booked_on, channel_id, reference, recorded_by)
  select p.payment_id, p.account_id, p.amount_minor,
         b.balance_minor - sum(p.amount_minor) over (partition by p.account_id order by p.seq),
         p.payment_id, p.paid_at, :tenant, p.division_id, p.booked_on, :channelId, p.reference, :actor
    from posted_lines p join before b using (account_id)`

/** The oldest debt is paid first: #ledger/rules/settle_buckets is the twin of this arithmetic. */
const BALANCES = `
  update balances b set
    balance_minor = b.balance_minor - c.paid,
    d4 = greatest(0, b.d4 - c.paid),
    d3 = greatest(0, b.d3 - greatest(0, c.paid - b.d4)),
    d2 = greatest(0, b.d2 - greatest(0, c.paid - b.d4 - b.d3)),
    d1 = greatest(0, b.d1 - greatest(0, c.paid - b.d4 - b.d3 - b.d2)),
    d0 = greatest(0, b.d0 - greatest(0, c.paid - b.d4 - b.d3 - b.d2 - b.d1)),
    version = b.version + 1
   from (select account_id, sum(amount_minor)::bigint as paid from posted_lines group by account_id) c
  where b.tenant_id = :tenant and b.account_id = c.account_id`

const ANNOUNCED = `
  insert into outbox (tenant_id, topic, payload)
  select :tenant, 'payments.recorded', jsonb_build_object('paymentId', payment_id::text)
    from posted_lines order by payment_id`

const TOLD = `
  update statement_lines l set is_done = true, outcome = 'posted', payment_id = p.payment_id
    from posted_lines p
   where l.tenant_id = :tenant and l.statement_id = :statementId and l.seq between :from and :to
     and l.seq = p.seq`
