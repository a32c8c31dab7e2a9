import logger from '@adonisjs/core/services/logger'
import type { HttpRequest } from '@hisob/contract'
import { allowList, type HostRules } from '#shared/adapters/allow_list'
import { connections } from '#shared/adapters/connections'
import { memoryOf } from '#shared/adapters/host_memory'
import { requestOut } from '#shared/adapters/request_out'

/** What an adapter's wishes are granted by: one per call, closed with it. */
export type HostClient = {
  grant(wish: string, args: readonly unknown[]): Promise<unknown>
  close(): void
}

type Grants = Record<string, (...args: never[]) => unknown>

const LONGEST_LOG = 500

/**
 * The host's client of one call: it goes only where the manifest says, within the host's limits.
 *
 * @param more wishes that only calls of this kind may have
 */
export function hostClient(rules: HostRules, more: Grants = {}): HostClient {
  const places = allowList(rules)
  const { connect, write, read, close, closeAll } = connections(places)
  const memory = memoryOf(rules.owner)
  const grants: Grants = {
    ...more,
    http: (request: HttpRequest) => requestOut(request, places),
    connect,
    write,
    read,
    close,
    recall: (name: string) => memory.recall(String(name)),
    remember: (name: string, value: string, seconds: number) =>
      memory.remember(String(name), String(value), Number(seconds)),
    log: (text: string) =>
      logger.info({ adapter: rules.manifest.key }, String(text).slice(0, LONGEST_LOG)),
  }
  return {
    close: closeAll,
    async grant(wish, args) {
      if (!Object.hasOwn(grants, wish)) throw new Error('There is no such wish')
      return grants[wish]!(...(args as never[]))
    },
  }
}
