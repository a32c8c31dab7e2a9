import { sealSecrets, withoutSecrets } from '#shared/adapters/channel_secrets'
import { valuesOf } from '#shared/adapters/channel_settings'
import { installed } from '#shared/adapters/installed'
import { checkedSettings } from '#shared/adapters/wrong_settings'
import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { secretsOwner } from '#messaging/gateway/secrets_owner'
import { messageChannel } from '#messaging/queries/message_channels'

type Change = {
  code: string
  title: string
  turn: number
  networks: string[]
  /** All settings; a secret that is not given stays as it is. */
  settings: Record<string, unknown>
  reason: string
}

/**
 * Sets a channel of messages up anew; what is being sent at this moment ends as it began.
 *
 * @throws E_MESSAGE_CHANNEL_UNKNOWN · E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS
 */
export async function changeMessageChannel({ code, reason, ...change }: Change): Promise<void> {
  const channel = await messageChannel(code)
  if (!channel) throw new DomainException('E_MESSAGE_CHANNEL_UNKNOWN', { code }, 404)
  const adapter = await installed('message', channel.adapter)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: channel.adapter })
  const fields = adapter.manifest.settings
  const secrets = fields.filter(({ kind }) => kind === 'secret').map(({ name }) => name)
  const only = (values: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => secrets.includes(name)))

  const owner = secretsOwner(code)
  const kept = only(valuesOf({ code: owner, settings: channel.settings }, adapter.manifest))
  checkedSettings(fields, { ...kept, ...change.settings })
  const settings = { ...only(channel.settings), ...sealSecrets(fields, change.settings, owner) }
  const { title, turn, networks } = change
  await affect(
    `update message_channels
        set title = :title, turn = :turn, networks = :networks::cidr[], settings = :settings::jsonb
      where tenant_id = :tenant and id = :id`,
    { id: channel.id, title, turn, networks, settings: JSON.stringify(settings) }
  )
  const told = (one: Omit<Change, 'code' | 'reason'>) => ({
    ...{ title: one.title, turn: one.turn, networks: one.networks },
    settings: withoutSecrets(fields, one.settings),
  })
  await audit({
    action: 'message_channel.changed',
    subject: { kind: 'message_channel', id: String(channel.id) },
    reason,
    before: told(channel),
    after: told({ ...change, settings }),
  })
}
