import { asTenant } from '#shared/tenancy/as_tenant'
import { affect, rows } from '#shared/database/sql'
import { centreTenant } from '#administration/queries/tenants'
import type { OpeningStep } from '#administration/tenants/opening'

type Copied = { table: 'settings' | 'number_patterns'; columns: string; from: string }

/** What the centre has set for itself is what a new region starts with. */
const COPIED: readonly Copied[] = [
  {
    table: 'settings',
    columns: 'code text, value jsonb, valid_from date, act text',
    from: 'code, value, valid_from, act',
  },
  {
    table: 'number_patterns',
    columns: 'kind text, pattern text, start_number bigint, valid_from date, act text',
    from: 'kind, pattern, start_number, valid_from, act',
  },
]

export const openSettings: OpeningStep = {
  key: 'settings',
  async run(tenantId) {
    const centre = await centreTenant()
    if (!centre) return
    for (const copied of COPIED) {
      const values = await asTenant(centre.id, () => inForce(copied))
      await asTenant(tenantId, () => put(copied, values))
    }
  },
}

function inForce({ table, from }: Copied) {
  return rows<Record<string, unknown>>(
    `select ${from} from ${table}
      where tenant_id = :tenant and division_id is null and cancelled_at is null
        and valid_to is null`
  )
}

function put({ table, columns, from }: Copied, values: Record<string, unknown>[]) {
  return affect(
    `insert into ${table} (tenant_id, ${from}, reason, set_by)
     select :tenant, ${from}, 'region template', 'job:opening'
       from jsonb_to_recordset(:values::jsonb) as v (${columns})
      where not exists (select from ${table} t where t.tenant_id = :tenant)`,
    { values: JSON.stringify(values) }
  )
}
