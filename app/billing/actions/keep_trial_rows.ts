import { affect } from '#shared/database/sql'
import { jsonText } from '#administration/visas/json_text'
import type { TrialRow } from '#billing/tariff_trial'

/** Keeps what one range of so many accounts came to, and how far the trial is. */
export async function keepTrialRows(
  trialId: string,
  accounts: number,
  found: readonly TrialRow[]
): Promise<void> {
  await affect(INSERT, { trialId, found: jsonText({ rows: found }) })
  await affect(
    `update tariff_trials set status = 'running', last_error = null,
            accounts_done = least(accounts_total, accounts_done + :accounts)
      where tenant_id = :tenant and id = :trialId`,
    { trialId, accounts }
  )
}

const INSERT = `
  insert into tariff_trial_rows (tenant_id, trial_id, account_id, account_number, district_id, period,
                                 quantity_wh, old_minor, new_minor, fault)
  select :tenant, :trialId, r."accountId", r."accountNumber", r."districtId", r.period,
         r."quantityWh", r."oldMinor", r."newMinor", r.fault
    from jsonb_to_recordset(:found::jsonb -> 'rows') as r (
         "accountId" bigint, "accountNumber" text, "districtId" int, period date,
         "quantityWh" bigint, "oldMinor" bigint, "newMinor" bigint, fault text)
  on conflict do nothing`
