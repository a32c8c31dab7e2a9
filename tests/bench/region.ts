import type pg from 'pg'

export const PERIOD = '2026-10-01'
export const TENANT = 1
export const DIVISION = 1

/**
 * A region of household accounts, set by set: one service point, one month of measured consumption, a
 * payment for every second account. 3 % use more than 1000 kWh, 10 % cook with electricity, one in
 * five owes from earlier months, one in seven has paid ahead.
 */
export function buildRegion(admin: pg.Client, accounts: number) {
  return build(admin, statements(accounts))
}

/** The consumers alone, for what reads nothing else of them. */
export function buildConsumers(admin: pg.Client, accounts: number) {
  const needed = /insert into (platform.tenants|divisions|personal_accounts) /
  return build(
    admin,
    statements(accounts).filter((statement) => needed.test(statement))
  )
}

async function build(admin: pg.Client, wanted: readonly string[]) {
  await admin.query(`set session_replication_role = replica; set app.tenant_id = '${TENANT}'`)
  await admin.query('drop index if exists personal_accounts_search')
  for (const statement of wanted) await admin.query(statement)
  await admin.query(`set session_replication_role = origin`)
  await admin.query('vacuum analyze')
}

function statements(accounts: number): string[] {
  const each = `generate_series(1, ${accounts}) g`
  return [
    `insert into platform.tenants (id, code, soato, name_uz, name_cyrl, name_ru)
       overriding system value values (${TENANT}, 'bench', '17', 'Bench', 'Bench', 'Bench')`,
    `insert into divisions (id, kind, code, path, name_uz, name_cyrl, name_ru)
       values (${DIVISION}, 'region', '17', '1.', 'Bench', 'Bench', 'Bench')`,
    `insert into resources (id, code, unit, name_uz, name_cyrl, name_ru)
       values (1, 'electricity', 'kWh', 'e', 'e', 'e')`,
    `insert into tariff_plans (id, resource_id, code, consumer_class, tariff_group, variant, unit,
                               name_uz, name_cyrl, name_ru)
       values (1, 1, 'standard', 'household', 'III', 'standard', 'kWh', 's', 's', 's'),
              (2, 1, 'stove', 'household', 'III', 'electric_stove', 'kWh', 's', 's', 's')`,
    `insert into tariff_rates (plan_id, step, from_wh, to_wh, price_minor, valid_from)
     select p, step, from_wh, to_wh, price / p, '2026-05-01'
       from generate_series(1, 2) p, (values
         (1, 0, 200000, 65000), (2, 200000, 500000, 90000), (3, 500000, 1000000, 110000),
         (4, 1000000, 5000000, 160000), (5, 5000000, 10000000, 190000), (6, 10000000, null, 220000)
       ) block(step, from_wh, to_wh, price)`,
    `insert into rule_values (code, scope, value, unit, valid_from)
       values ('vat_bp', 'all', 1200, 'bp', '2023-01-01'), ('due_day', 'household', 10, 'day', '2018-01-12')`,
    `insert into personal_accounts (id, division_id, contract_id, consumer_id, premise_id,
                                    consumer_class, opened_on, number, name, address, search_key)
     select g, ${DIVISION}, g, g, g, 'household', '2020-01-01', lpad(g::text, 10, '0'),
            'Abdullayev Abdulla ' || g, 'Urgut, Navoiy koʻchasi, ' || g % 900 || '-uy, ' || g % 80,
            'abdullayev abdulla ' || g || ' urgut navoiy kuchasi' from ${each}`,
    `insert into contract_terms (contract_id, service_point_id, account_id, plan_id, valid_from)
     select g, g, g, case when g % 10 = 0 then 2 else 1 end, '2020-01-01' from ${each}`,
    `insert into consumptions (account_id, service_point_id, quantity_wh, period, method, complete, basis)
     select g, g, q, '${PERIOD}', 'measured', true,
            array[array[g, 20727, 20758, 1000000 + h, 1000000 + h + q, 1, q]]
       from (select g, h, case when h % 100 < 3 then 1000000 + h % 7000000 else 30000 + h % 400000 end as q
               from (select g, (g::bigint * 2654435761) % 1000003 as h from ${each}) s) s`,
    `insert into balances (account_id, division_id, balance_minor, d0, d1, aged_on)
     select g, ${DIVISION}, case when g % 5 = 0 then 3 * (g % 5000000) when g % 7 = 0 then -500000 else 0 end,
            case when g % 5 = 0 then g % 5000000 else 0 end,
            case when g % 5 = 0 then 2 * (g % 5000000) else 0 end, '2026-09-01' from ${each}`,
    `insert into entries (transaction_id, account_id, source_id, amount_minor, period, booked_on,
                          ledger_code, source_kind, line)
     select g, case side when 1 then 0 else g end, g, side * 1000000, '${PERIOD}', '2026-10-15',
            case side when 1 then 5110 else 4010 end, 2, case side when 1 then 0 else 1 end
       from (select g * 2 as g from generate_series(1, ${Math.floor(accounts / 2)}) g) g,
            (values (1), (-1)) s(side)`,
  ]
}
