import { affect } from '#shared/database/sql'
import type { FrozenMonth } from '#billing/rules/frozen_month'
import { frozenToJson } from '#billing/rules/frozen_json'

export type AccountInputs = FrozenMonth & { accountId: bigint }

/** Keeps what months that are not plain were priced from, so that their charges can be reckoned again. */
export async function keepInputs(runId: string, inputs: readonly AccountInputs[]): Promise<void> {
  if (inputs.length === 0) return
  await affect(
    `insert into charge_inputs (tenant_id, period, account_id, run_id, service_point_id, inputs)
     select :tenant::int, * from unnest(:periods::date[], :accounts::bigint[],
       array_fill(:runId::bigint, array[:count::int]), :points::bigint[], :inputs::jsonb[])`,
    {
      runId,
      count: inputs.length,
      periods: inputs.map(({ period }) => period),
      accounts: inputs.map(({ accountId }) => accountId),
      points: inputs.map(({ servicePointId }) => servicePointId),
      inputs: inputs.map(({ accountId: _accountId, ...month }) => frozenToJson(month)),
    }
  )
}
