import env from '#start/env'
import type { MessageAdapter } from '#messaging/adapters/adapter'

/** Installed message adapters by name; `MESSAGE_ADAPTER` chooses the one in use. */
export const adapters: Record<string, () => Promise<MessageAdapter>> = {
  log: () => import('#messaging/adapters/log_adapter'),
}

export const adapterInUse = env.get('MESSAGE_ADAPTER') ?? 'log'
