import type { AnyManifest } from '@hisob/contract'
import { breakerState } from '#shared/adapters/call_adapter'
import type { ListedChannel } from '#payments/queries/list_channels'

/** How a channel fares: one word for the whole of it. */
export type ChannelState = 'enabled' | 'disabled' | 'failing' | 'not_installed'

/** A channel of the list as its page shows it. */
export function channelRow(channel: ListedChannel, manifest: AnyManifest | null) {
  const { lastAt, troubleAt, amountTodayMinor, ...facts } = channel
  return {
    ...facts,
    kind: manifest?.kind ?? null,
    adapterTitle: manifest?.title ?? channel.adapter,
    state: stateOf(channel, manifest),
    lastAt: lastAt?.toISOString() ?? null,
    troubleAt: troubleAt?.toISOString() ?? null,
    amountTodayMinor: amountTodayMinor.toString(),
  }
}

function stateOf({ status, adapter }: ListedChannel, manifest: AnyManifest | null): ChannelState {
  if (status === 'disabled') return 'disabled'
  if (!manifest) return 'not_installed'
  return breakerState(adapter) === 'open' ? 'failing' : 'enabled'
}
