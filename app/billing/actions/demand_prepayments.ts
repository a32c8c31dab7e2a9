import { clock } from '#shared/clock'
import { affect, rows } from '#shared/database/sql'
import { addMonths, nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { rulesOn } from '#reference/queries/rules_on'
import { tariffsOfMonths } from '#billing/queries/tariffs_of_months'
import { dueDate } from '#billing/rules/due_date'
import { prepayment } from '#billing/rules/prepayment'

type Asked = { divisionId: number; period: Period }
type Contract = { accountId: string; planId: number; quantityWh: string }
export type DemandedPrepayments = { demands: number; amountMinor: bigint; unpriced: number }

/**
 * Asks every legal contract that states a volume of the month for its prepayment, at the share and the
 * prices in force. Asked again it renews only what has changed since. A demand is no charge: the month
 * is settled by its billing run, whatever was paid.
 */
export async function demandPrepayments({ divisionId, period }: Asked) {
  const { prepaymentShareBp: shareBp, prepaymentDueDay } = await rulesOn(period, 'legal')
  const dueOn = dueDate(addMonths(period, -2), prepaymentDueDay)
  const [month] = await tariffsOfMonths('legal', [period])
  const found = await contractsOf(await divisionsUnder(divisionId), period)
  const demands: (Contract & { amountMinor: bigint })[] = []
  for (const contract of found) {
    const spans = month!.plans.get(contract.planId)?.spans
    if (!spans || spans.length === 0) continue
    const quantityWh = BigInt(contract.quantityWh)
    demands.push({ ...contract, amountMinor: prepayment({ period, quantityWh, spans, shareBp }) })
  }
  const renewed = await insert(demands, { period, shareBp, dueOn })
  const result: DemandedPrepayments = {
    demands: renewed,
    amountMinor: demands.reduce((all, { amountMinor }) => all + amountMinor, 0n),
    unpriced: found.length - demands.length,
  }
  await audit({
    action: 'prepayment.demanded',
    subject: { kind: 'division', id: String(divisionId) },
    after: { period, shareBp, ...result },
  })
  return result
}

function contractsOf(divisionIds: readonly number[], period: Period) {
  return rows<Contract>(
    `select a.id as "accountId", t.plan_id as "planId", sum(v.quantity_wh)::text as "quantityWh"
       from contract_volumes v
       join personal_accounts a on a.tenant_id = :tenant and a.id = v.account_id
        and a.consumer_class = 'legal' and a.division_id = any(:divisionIds)
        and a.opened_on < :end and (a.closed_on is null or a.closed_on > :period)
       cross join lateral (
         select c.plan_id from contract_terms c
          where c.tenant_id = :tenant and c.account_id = a.id and c.valid_from < :end
            and (c.valid_to is null or c.valid_to > :period)
          order by c.valid_from desc, c.id limit 1) t
      where v.tenant_id = :tenant and v.period = :period and v.quantity_wh > 0
      group by a.id, t.plan_id order by a.id`,
    { divisionIds, period, end: nextPeriod(period) }
  )
}

type Priced = Contract & { amountMinor: bigint }

function insert(
  demands: readonly Priced[],
  of: { period: Period; shareBp: bigint; dueOn: IsoDate }
) {
  return affect(
    `insert into prepayment_demands as d
       (tenant_id, period, account_id, plan_id, quantity_wh, amount_minor, share_bp, due_on,
        issued_on, issued_by)
     select :tenant, :period, account_id, plan_id, quantity_wh, amount_minor, :shareBp, :dueOn,
            :today, :issuedBy
       from unnest(:accounts::bigint[], :plans::int[], :quantities::bigint[], :amounts::bigint[])
         as n(account_id, plan_id, quantity_wh, amount_minor)
     on conflict (tenant_id, period, account_id) do update
       set plan_id = excluded.plan_id, quantity_wh = excluded.quantity_wh,
           amount_minor = excluded.amount_minor, share_bp = excluded.share_bp,
           due_on = excluded.due_on, issued_on = excluded.issued_on, issued_by = excluded.issued_by, issued_at = now()
     where (d.amount_minor, d.quantity_wh, d.due_on) is distinct from
           (excluded.amount_minor, excluded.quantity_wh, excluded.due_on)`,
    {
      ...of,
      today: clock.today(),
      issuedBy: actorText(),
      accounts: demands.map(({ accountId }) => accountId),
      plans: demands.map(({ planId }) => planId),
      quantities: demands.map(({ quantityWh }) => quantityWh),
      amounts: demands.map(({ amountMinor }) => amountMinor),
    }
  )
}
