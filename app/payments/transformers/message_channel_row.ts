import type { MessageManifest } from '@hisob/contract'
import { breakerState } from '#shared/adapters/call_adapter'
import { installed } from '#shared/adapters/installed'
import type { ChannelFigures } from '#messaging/queries/channel_figures'
import type { MessageChannel } from '#messaging/message_channel'
import { channelFields } from '#payments/transformers/channel_fields'
import type { ChannelState } from '#payments/transformers/channel_row'

const NOTHING: ChannelFigures = { sent: 0, delivered: 0, failed: 0, lastAt: null, lastReason: null }

/** A channel of messages as its pages show it. */
export async function messageChannelRow(channel: MessageChannel, figures = NOTHING) {
  const { id, code, title, adapter: key, status, turn } = channel
  const adapter = await installed('message', key)
  return {
    ...{ id, code, title, status, turn },
    ...figures,
    adapterTitle: adapter?.manifest.title ?? key,
    state: stateOf(channel, adapter !== null && !adapter.isResting),
    /** Does its gateway report to an address of ours? */
    reports: adapter?.has.includes('report') ?? false,
  }
}

export async function messageManifest(key: string): Promise<MessageManifest | null> {
  return (await installed('message', key))?.manifest ?? null
}

/** The fields as they are filled in; a secret may stay empty, it is kept then. */
export function keptFields(channel: MessageChannel, manifest: MessageManifest, locale: string) {
  const fields = channelFields(manifest.settings, { locale, stored: channel.settings })
  return fields.map((field) => (field.kind === 'secret' ? { ...field, isRequired: false } : field))
}

function stateOf({ status, adapter }: MessageChannel, works: boolean): ChannelState {
  if (status === 'disabled') return 'disabled'
  if (!works) return 'not_installed'
  return breakerState(adapter) === 'open' ? 'failing' : 'enabled'
}
