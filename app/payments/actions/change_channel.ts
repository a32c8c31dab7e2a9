import type { AnyManifest } from '@hisob/contract'
import { withoutSecrets } from '#shared/adapters/channel_secrets'
import { audit } from '#administration/actions/audit'
import { valuesOf } from '#shared/adapters/channel_settings'
import { checkedSettings } from '#shared/adapters/wrong_settings'
import type PaymentChannel from '#payments/models/payment_channel'
import { channelToChange } from '#payments/queries/channel_to_change'

export type ChannelChange = {
  title: string
  /** All settings but the secrets: these are rotated. */
  settings: Record<string, unknown>
  networks: string[]
  minAmountMinor: bigint
  maxAmountMinor: bigint
  cancelDays: number
  onePromise: boolean
}

type Asked = ChannelChange & { id: number; reason: string }

/**
 * Sets a channel up anew. Calls in flight finish as they began; the next one meets the new settings.
 *
 * @throws E_PAYMENT_UNKNOWN_CHANNEL · E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS
 */
export async function changeChannel({ id, reason, settings, ...fields }: Asked): Promise<void> {
  const { channel, manifest } = await channelToChange(id)
  const before = told(channel, manifest)
  const secrets = manifest.settings.filter(({ kind }) => kind === 'secret').map(({ name }) => name)
  const only = (values: Record<string, unknown>, isSecret: boolean) =>
    Object.fromEntries(
      Object.entries(values).filter(([name]) => secrets.includes(name) === isSecret)
    )
  checkedSettings(manifest.settings, {
    ...only(valuesOf(channel, manifest), true),
    ...only(settings, false),
  })
  channel.merge({
    ...fields,
    settings: { ...only(channel.settings, true), ...only(settings, false) },
  })
  await channel.save()
  await audit({
    action: 'channel.changed',
    subject: { kind: 'channel', id: String(id) },
    reason,
    ...differing(before, told(channel, manifest)),
  })
}

function told(channel: PaymentChannel, manifest: AnyManifest): Record<string, unknown> {
  const { title, networks, minAmountMinor, maxAmountMinor, cancelDays, onePromise } = channel
  const settings = withoutSecrets(manifest.settings, channel.settings)
  return {
    ...{ title, networks, minAmountMinor, maxAmountMinor, cancelDays, onePromise },
    settings,
  }
}

/** Only what became otherwise is worth a line of the audit log. */
function differing(before: Record<string, unknown>, after: Record<string, unknown>) {
  const names = Object.keys(after).filter((name) => text(before[name]) !== text(after[name]))
  const of = (all: Record<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, all[name]]))
  return { before: of(before), after: of(after) }
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? one.toString() : one))
}
