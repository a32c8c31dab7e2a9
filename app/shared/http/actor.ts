import { AsyncLocalStorage } from 'node:async_hooks'

/** Who acts: written beside everything that is recorded. */
export type Actor = {
  kind: 'user' | 'consumer' | 'channel' | 'job' | 'command'
  id: string | null
  name: string
  ip?: string
  requestId?: string
  /** The division in work, where a desk has one. */
  divisionId?: number
  /** Somebody of the republic's own office at work in a region: his id is not the region's. */
  ofCentre?: true
}

const storage = new AsyncLocalStorage<Actor>()
const NOBODY: Actor = { kind: 'job', id: null, name: 'system' }

export function asActor<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  return storage.run(actor, work)
}

export function currentActor(): Actor {
  return storage.getStore() ?? NOBODY
}

/** Short form for `recorded_by` columns: "user:12", "channel:paynet", "job:system". */
export function actorText(actor = currentActor()): string {
  return `${actor.kind}:${actor.id ?? actor.name}`
}
