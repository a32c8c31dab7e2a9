/** Work that waits in Postgres: asked for a tenant, does all there is and answers how much it did. */
export type Drain = { name: string; drain: (tenantId: number) => Promise<number> }

const drains: Drain[] = []

/** Filled once by `start/jobs.ts`. */
export function offerDrains(...more: Drain[]) {
  drains.push(...more)
}

export function allDrains(): readonly Drain[] {
  return drains
}
