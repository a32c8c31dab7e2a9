import { clock } from '#shared/clock'
import type { SealedSecret } from '#shared/adapters/channel_secrets'
import { audit } from '#administration/actions/audit'
import { channelToChange } from '#payments/queries/channel_to_change'

type Asked = { id: number; reason: string }

/**
 * Ends the previous password and previous values of all secrets at once: the provider works with the
 * new ones already, or somebody else has got hold of the old ones.
 *
 * @throws E_PAYMENT_UNKNOWN_CHANNEL · E_ADAPTER_UNKNOWN
 */
export async function endOldCredentials({ id, reason }: Asked): Promise<void> {
  const { channel, manifest } = await channelToChange(id)
  const secrets = manifest.settings.filter(({ kind }) => kind === 'secret')
  const kept = secrets.map(({ name }) => {
    const values = (channel.settings[name] ?? []) as SealedSecret[]
    return [name, values.filter(({ until }) => until === null)]
  })
  channel.merge({
    settings: { ...channel.settings, ...Object.fromEntries(kept) },
    previousPasswordHash: null,
    previousValidUntil: null,
  })
  await channel.save()
  await audit({
    action: 'channel.old_credentials_ended',
    subject: { kind: 'channel', id: String(id) },
    reason,
    after: { until: clock.now().toUTC().toISO() },
  })
}
