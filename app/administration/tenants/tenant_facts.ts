/** How a region stands, in counts and times: never a name, an address or a sum of one consumer. */
export type TenantFacts = {
  accounts: number
  servicePoints: number
  /** Estimated by the planner's statistics; bytes. */
  sizeBytes: number
  /** The newest billing run. */
  run: {
    period: string
    status: string
    accounts: number
    errors: number
    amountMinor: string
    finishedAt: string | null
  } | null
  /** The month after the last closed one; null while none was closed. */
  openPeriod: string | null
  /** Facts that wait to be delivered, those that failed for good, and how long the oldest waits. */
  backlog: number
  failures: number
  oldestWaitingMinutes: number | null
  /** Titles of the ways of paying that are enabled. */
  channels: string[]
  staff: number
  lastActivityAt: string | null
}

type Source = () => Promise<Partial<TenantFacts>>

const sources: Source[] = []

/** Each module tells what it knows of the tenant in scope; `start/tenants.ts` lists them. */
export const tenantFacts = {
  offer(...more: readonly Source[]) {
    sources.push(...more)
  },

  /** Everything that is known of the tenant in scope. */
  async collect(): Promise<Partial<TenantFacts>> {
    const facts: Partial<TenantFacts> = {}
    for (const source of sources) Object.assign(facts, await source())
    return facts
  },
}
