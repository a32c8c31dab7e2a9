import { affect } from '#shared/database/sql'
import type { BillingRegion } from '#tests/support/billing/billing_region'

/**
 * Thousands of households at once, the same in every region that asks: consumption from nothing to
 * seven thousand kWh, both plans, one in five in debt from before, and some that cannot be billed.
 */
export async function openManyHouseholds(region: BillingRegion, count: number, period: string) {
  const divisionId = region.region.divisions.Birinchi!
  await region.in(async () => {
    for (const statement of STATEMENTS) await affect(statement, { divisionId, count, period })
  })
}

const NUMBER = `lpad(g::text, 8, '0')`
const HASH = `((g::bigint * 2654435761) % 1000003)`

const STATEMENTS = [
  `insert into consumers (tenant_id, kind, full_name)
   select :tenant, 'household', ${NUMBER} from generate_series(1, :count::int) g`,
  `insert into premises (tenant_id, division_id, address)
   select :tenant, :divisionId, ${NUMBER} from generate_series(1, :count::int) g`,
  `insert into contracts (tenant_id, consumer_id, number, consumer_class, signed_on, valid_from)
   select :tenant, id, full_name, 'household', '2020-01-01', '2020-01-01'
     from consumers where tenant_id = :tenant`,
  `insert into personal_accounts (tenant_id, division_id, contract_id, consumer_id, premise_id,
                                  consumer_class, opened_on, number, name, address, search_key)
   select :tenant, :divisionId, k.id, k.consumer_id, p.id, 'household', '2020-01-01', k.number,
          k.number, p.address, k.number
     from contracts k join premises p on p.tenant_id = :tenant and p.address = k.number
    where k.tenant_id = :tenant order by k.number`,
  `insert into service_points (tenant_id, account_id, premise_id, resource_id, code, valid_from)
   select :tenant, a.id, a.premise_id, r.id, a.number, '2020-01-01'
     from personal_accounts a join resources r on r.tenant_id = :tenant and r.code = 'electricity'
    where a.tenant_id = :tenant`,
  `insert into contract_terms (tenant_id, contract_id, service_point_id, account_id, plan_id, valid_from)
   select :tenant, a.contract_id, s.id, a.id, p.id, '2020-01-01'
     from personal_accounts a
     join service_points s on s.tenant_id = :tenant and s.account_id = a.id
     join tariff_plans p on p.tenant_id = :tenant and p.code =
          case a.number::int % 10 when 0 then 'electricity-household-stove' else 'electricity-household' end
    where a.tenant_id = :tenant and a.number::int % 101 <> 0`,
  `insert into consumptions (tenant_id, account_id, service_point_id, period, quantity_wh, method,
                             complete, basis)
   select :tenant, s.account_id, s.id, :period, q, 'measured', g % 97 <> 0,
          array[array[g, 20000, 20031, 1000000, 1000000 + q, 1, q]]
     from service_points s, lateral (select s.code::int as g) g, lateral (
       select case when g % 50 = 0 then 0 when ${HASH} % 100 < 3 then 1000000 + ${HASH} % 7000000
                   else 30000 + ${HASH} % 400000 end as q) q
    where s.tenant_id = :tenant and g % 89 <> 0`,
  `insert into ledger_transactions (id, tenant_id, kind, booked_on, period, recorded_by)
   values (nextval('ledger_block') << 20, :tenant, 'adjustment', '2026-02-10', '2026-02-01', 'test')`,
  `insert into entries (tenant_id, transaction_id, account_id, source_id, amount_minor, period,
                        booked_on, ledger_code, source_kind, line)
   select :tenant, t.id, e.account_id, t.id, e.amount, '2026-02-01', '2026-02-10', e.code, 4, e.line
     from ledger_transactions t, lateral (
       select id as account_id, number::bigint * 100 as amount, 4010 as code, 0 as line
         from personal_accounts where tenant_id = :tenant and number::int % 5 = 0
       union all
       select 0, -sum(number::bigint * 100), 9390, 1
         from personal_accounts where tenant_id = :tenant and number::int % 5 = 0) e
    where t.tenant_id = :tenant`,
  `insert into balances (tenant_id, account_id, division_id, balance_minor, d0, aged_on)
   select :tenant, id, :divisionId, debt, debt, '2026-02-01'
     from (select id, case when number::int % 5 = 0 then number::bigint * 100 else 0 end as debt
             from personal_accounts where tenant_id = :tenant) a`,
]
