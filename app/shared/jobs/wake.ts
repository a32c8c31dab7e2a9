import { TenantScope } from '#shared/tenancy/tenant_scope'

type Waker = (tenantId: number) => void

let waker: Waker = () => {}

/** How sleeping workers are told that a tenant has work; set where Redis is configured. */
export function setWaker(next: Waker) {
  waker = next
}

/**
 * Asks for a wake-up once the current scope has committed. It is only a hint: workers also look by
 * themselves, so a lost wake-up costs a second and nothing else.
 */
export function wakeAfterCommit() {
  const scope = TenantScope.require()
  scope.trx.after('commit', () => waker(scope.tenantId))
}
