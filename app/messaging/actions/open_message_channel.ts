import { sealSecrets, withoutSecrets } from '#shared/adapters/channel_secrets'
import { installed } from '#shared/adapters/installed'
import { refuseUnoffered } from '#shared/adapters/refuse_unoffered'
import { checkedSettings } from '#shared/adapters/wrong_settings'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { newReportKey, reportAddress } from '#messaging/gateway/report_address'
import { secretsOwner } from '#messaging/gateway/secrets_owner'
import { freeMessageCode } from '#messaging/queries/free_message_code'
import { messageChannel } from '#messaging/queries/message_channels'

export type NewMessageChannel = {
  /** Names the channel in its region: the adapter, or the adapter and a mark of its own. */
  code?: string
  adapter: string
  title?: string
  /** What the manifest of the adapter asks for; secrets as lists of values. */
  settings: Record<string, unknown>
  /** Networks that may report, as CIDR; nobody may from elsewhere. */
  networks?: string[]
  /** The lowest is tried first. */
  turn?: number
}

export type Opened = { code: string; address: string }

/**
 * Opens a gateway of messages in the current region; answers where it has to report to.
 *
 * @throws E_ADAPTER_UNKNOWN · E_ADAPTER_NOT_OFFERED · E_CHANNEL_SETTINGS · E_CHANNEL_EXISTS
 */
export async function openMessageChannel(fields: NewMessageChannel): Promise<Opened> {
  const { adapter: key, settings, networks = [], turn = 1 } = fields
  const adapter = await installed('message', key)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: key })
  await refuseUnoffered(key)
  checkedSettings(adapter.manifest.settings, settings)
  const code = fields.code ?? (await freeMessageCode(key))
  if (await messageChannel(code)) throw new DomainException('E_CHANNEL_EXISTS', { adapter: code })

  const title = fields.title ?? adapter.manifest.title
  const reportKey = newReportKey(code)
  const sealed = sealSecrets(adapter.manifest.settings, settings, secretsOwner(code))
  const id = await insert({ code, key, title, turn, networks, reportKey, sealed })
  await audit({
    action: 'message_channel.opened',
    subject: { kind: 'message_channel', id: String(id) },
    after: {
      ...{ code, title, adapter: key, networks, turn },
      settings: withoutSecrets(adapter.manifest.settings, settings),
    },
  })
  return { code, address: await reportAddress({ code, reportKey }) }
}

type Row = Required<Pick<NewMessageChannel, 'code' | 'title' | 'networks' | 'turn'>> & {
  key: string
  reportKey: string
  sealed: Record<string, unknown>
}

async function insert({ sealed, ...row }: Row): Promise<number> {
  const inserted = await one<{ id: number }>(
    `insert into message_channels (tenant_id, code, adapter, title, turn, networks, report_key,
                                   settings)
     values (:tenant, :code, :key, :title, :turn, :networks::cidr[], :reportKey, :settings::jsonb)
     returning id`,
    { ...row, settings: JSON.stringify(sealed) }
  )
  return inserted!.id
}
