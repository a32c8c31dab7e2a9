import { nextPeriod, type Period } from '#shared/kernel/calendar'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import type { CompiledTariffs } from '#billing/rules/compile_tariffs'
import type { RunInWork } from '#billing/run_in_work'

type Scope = { period: Period; consumerClass: string; divisionIds: readonly number[] }

/** The queries of a chunk ask for a run: this one is never written down. */
export function runLike(scope: Scope, tariffs: CompiledTariffs): RunInWork {
  const { period } = scope
  return {
    ...scope,
    id: '0',
    mode: 'trial',
    rerates: true,
    cancelsRunId: null,
    tenantId: TenantScope.require().tenantId,
    end: nextPeriod(period),
    bookedOn: period,
    issuedOn: period,
    dueOn: period,
    tariffs,
  }
}
