import { one, rows } from '#shared/database/sql'
import { nextPeriod, type Period } from '#shared/kernel/calendar'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { ENGINE_VERSION } from '#billing/engine_version'
import { chargedBefore } from '#billing/queries/charged_before'
import { chargesOfRun, type RunCharge } from '#billing/queries/charges_of_run'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { compileTariffs, type CompiledTariffs } from '#billing/rules/compile_tariffs'
import { frozenFromJson } from '#billing/rules/frozen_json'
import type { FrozenMonth } from '#billing/rules/frozen_month'
import { recomputeMonth } from '#billing/rules/recompute_month'
import { snapshotFromJson, type SnapshotJson } from '#billing/rules/snapshot_json'

export type RecomputedMonth = {
  accountId: string
  servicePointId: string
  period: Period
  outcome: 'same' | 'different' | 'other_engine'
}

type Asked = { runId: string; lo: string; hi: string }

/**
 * Reckons again what a run or a correction charged to a range of accounts, `[lo, hi)`: from the tariffs
 * frozen with it, from the inputs kept with the charges, and from what had been charged before it.
 */
export async function recomputeCharges({ runId, lo, hi }: Asked): Promise<RecomputedMonth[]> {
  const { tariffs, isRewritten } = await tariffsOf(runId)
  const range = { no: 0, lo, hi }
  const { tenantId } = TenantScope.require()
  const charges = await chargesOfRun({ tenantId, tariffs }, runId, range)
  const rated = charges.filter(({ kind }) => RATED.includes(kind))
  const inputs = await inputsOf({ runId, lo, hi }, tariffs)
  const before = await chargedBefore({ tenantId, tariffs, runId }, range)
  return [...Map.groupBy(rated, keyOf)].map(([key, month]) => {
    const { accountId, servicePointId, period, engine } = month[0]!
    const is = () =>
      recomputeMonth(
        {
          period,
          servicePointId,
          charges: month,
          before: before.get(key) ?? [],
          frozen: inputs.get(key) ?? null,
          isRewritten,
        },
        tariffs
      )
    return {
      accountId: String(accountId),
      servicePointId: String(servicePointId),
      period,
      outcome: is() ? 'same' : engine === ENGINE_VERSION ? 'different' : 'other_engine',
    }
  })
}

const RATED: readonly number[] = [CHARGE_KIND.consumption, CHARGE_KIND.benefit]

const keyOf = ({ accountId, servicePointId, period }: RunCharge) =>
  `${accountId} ${servicePointId} ${period}`

async function tariffsOf(runId: string) {
  const frozen = await one<{ snapshot: SnapshotJson; isRewritten: boolean }>(
    `select snapshot, false as "isRewritten" from billing_runs
      where tenant_id = :tenant and id = :runId
     union all
     select snapshot, true from correction_tariffs
      where tenant_id = :tenant and charges_run_id = :runId`,
    { runId }
  )
  return {
    tariffs: compileTariffs(snapshotFromJson(frozen!.snapshot)),
    isRewritten: frozen!.isRewritten,
  }
}

async function inputsOf({ runId, lo, hi }: Asked, tariffs: CompiledTariffs) {
  const found = await rows<{ key: string; inputs: string }>(
    `select account_id || ' ' || service_point_id || ' ' || to_char(period, 'YYYY-MM-DD') as key,
            inputs::text as inputs
       from charge_inputs
      where tenant_id = :tenant and period >= :first and period < :end and run_id = :runId
        and account_id >= :lo and account_id < :hi`,
    { runId, lo, hi, ...spanOf(tariffs) }
  )
  return new Map<string, FrozenMonth>(found.map(({ key, inputs }) => [key, frozenFromJson(inputs)]))
}

function spanOf(tariffs: CompiledTariffs) {
  const months = [...tariffs.keys()].toSorted()
  return { first: months[0]!, end: nextPeriod(months.at(-1)!) }
}
