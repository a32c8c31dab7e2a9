import { clock } from '#shared/clock'

type Work = (tenantId: number) => Promise<number>

/** A drain that looks at most once in so many seconds for a tenant, and not at once after a failure. */
export function nowAndThen(seconds: number, work: Work): Work {
  const looked = new Map<number, number>()
  return async (tenantId) => {
    const now = clock.now().toMillis()
    if (now - (looked.get(tenantId) ?? 0) < seconds * 1000) return 0
    looked.set(tenantId, now)
    return work(tenantId)
  }
}
