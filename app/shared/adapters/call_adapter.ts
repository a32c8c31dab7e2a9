import logger from '@adonisjs/core/services/logger'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { Breaker, type BreakerState } from '#shared/adapters/breaker'
import type { HostClient } from '#shared/adapters/host_client'
import type { AdapterSource, AnyInstalled } from '#shared/adapters/installed_adapter'
import { limits } from '#shared/adapters/limits'
import type { AdapterCall } from '#shared/adapters/messages'
import { Pool } from '#shared/adapters/pool'

type Step = AdapterCall['steps'][number]
type Options<T> = {
  /** Turns the answers into what they must be, or null when they are not that. */
  believe: (values: readonly unknown[]) => T | null
  client?: HostClient
  withinMs?: number
}

const pools = new Map<string, Pool>()
const breakers = new Map<string, { id: string; breaker: Breaker }>()

/**
 * Runs functions of an adapter in a thread of its package. Answers are data: `believe` looks at them
 * before anybody acts on them. Whatever goes wrong costs this call and is an `AdapterFailed`.
 */
export async function callAdapter<T>(
  { manifest, source }: AnyInstalled,
  steps: readonly Step[],
  options: Options<T>
): Promise<T> {
  const breaker = breakerOf(manifest.key, source)
  if (!breaker.admits(performance.now())) throw new AdapterFailed('open')
  const call = { key: manifest.key, steps, needsHost: options.client !== undefined }
  try {
    const answer = await attempt(poolOf(source), call, options)
    breaker.succeeded()
    return answer
  } catch (error) {
    const failed = error instanceof AdapterFailed ? error : new AdapterFailed('threw', `${error}`)
    if (failed.because === 'busy') breaker.gaveUp()
    else breaker.failed(performance.now())
    logger.warn({ adapter: manifest.key, because: failed.because }, failed.message)
    throw failed
  }
}

/** Whether calls go to an adapter at this moment. */
export function breakerState(key: string): BreakerState {
  return breakers.get(key)?.breaker.state(performance.now()) ?? 'closed'
}

/**
 * Which versions are in force. The threads of any other end with the calls they have: nothing new is
 * sent to it, but a call that it began it also answers.
 */
export function serveOnly(sources: readonly AdapterSource[]) {
  const inForce = new Set(sources.map(idOf))
  for (const [id, pool] of pools) {
    if (inForce.has(id)) pool.resume()
    else pool.drain()
  }
}

/** A pure call whose thread died under it is asked once more on a fresh one. */
async function attempt<T>(pool: Pool, call: AdapterCall, options: Options<T>): Promise<T> {
  try {
    return await once(pool, call, options)
  } catch (error) {
    const mayRepeat = !call.needsHost && (error as AdapterFailed).because === 'died'
    if (!mayRepeat) throw error
    return once(pool, call, options)
  }
}

async function once<T>(pool: Pool, call: AdapterCall, { believe, client, withinMs }: Options<T>) {
  const within = withinMs ?? (client ? limits.outboundMs : limits.callMs)
  const values = await pool.use(within, (worker) => worker.run(call, within, client ?? null))
  const believed = believe(values)
  if (believed === null) throw new AdapterFailed('wrong_answer')
  return believed
}

function poolOf(source: AdapterSource): Pool {
  const id = idOf(source)
  const pool = pools.get(id) ?? new Pool(source.specifier)
  pools.set(id, pool)
  return pool
}

/** The failures of a version are its own: another one begins with a closed breaker. */
function breakerOf(key: string, source: AdapterSource): Breaker {
  const known = breakers.get(key)
  if (known?.id === idOf(source)) return known.breaker
  const breaker = new Breaker(limits.breaker)
  breakers.set(key, { id: idOf(source), breaker })
  return breaker
}

function idOf({ package: name, version, specifier }: AdapterSource): string {
  return `${name}@${version} ${specifier}`
}
