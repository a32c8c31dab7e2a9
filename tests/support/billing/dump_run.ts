import { rows } from '#shared/database/sql'
import type { BillingRegion } from '#tests/support/billing/billing_region'

/**
 * Everything that a run wrote, as sorted text without a single id of our own making: two regions with
 * the same input must give the same lines.
 */
export async function dumpRun(region: BillingRegion) {
  return region.in(async () => ({
    charges: await lines(CHARGES),
    entries: await lines(ENTRIES),
    invoices: await lines(INVOICES),
    balances: await lines(BALANCES),
    errors: await lines(ERRORS),
  }))
}

async function lines(sql: string): Promise<string[]> {
  const found = await rows<{ line: string }>(`select line from (${sql}) d(line) order by line`)
  return found.map(({ line }) => line)
}

const ACCOUNT = `join personal_accounts a on a.tenant_id = :tenant and a.id`

/** Rates have ids of the region: a line is told by its step, days, quantity, price and amount. */
const CHARGES = `
  select concat_ws(' ', a.number, c.period, c.booked_on, c.kind, c.seq, c.engine, c.quantity_wh,
                   c.amount_minor, c.vat_minor, p.code, c.lines[:][2:7]::text, c.basis::text)
    from charges c ${ACCOUNT} = c.account_id
    join tariff_plans p on p.tenant_id = :tenant and p.id = c.plan_id
   where c.tenant_id = :tenant`

const ENTRIES = `
  select concat_ws(' ', coalesce(a.number, 'general'), e.period, e.booked_on, e.ledger_code,
                   e.source_kind, e.line, e.amount_minor)
    from entries e left ${ACCOUNT} = e.account_id
   where e.tenant_id = :tenant`

const INVOICES = `
  select concat_ws(' ', a.number, i.period, i.opening_minor, i.charged_minor, i.paid_minor,
                   i.closing_minor, i.issued_on, i.due_on)
    from invoices i ${ACCOUNT} = i.account_id
   where i.tenant_id = :tenant`

const BALANCES = `
  select concat_ws(' ', a.number, b.balance_minor, b.d0, b.d1, b.d2, b.d3, b.d4, b.aged_on, b.version)
    from balances b ${ACCOUNT} = b.account_id
   where b.tenant_id = :tenant`

const ERRORS = `
  select concat_ws(' ', a.number, e.code, jsonb_path_query_array(e.months, '$[*].period'))
    from billing_errors e ${ACCOUNT} = e.account_id
   where e.tenant_id = :tenant`
