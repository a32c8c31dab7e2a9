import logger from '@adonisjs/core/services/logger'
import { readSettings } from '@hisob/contract'
import { clock } from '#shared/clock'
import { openSecrets } from '#shared/adapters/channel_secrets'
import { installed, mayServe } from '#shared/adapters/installed'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { reportAddress } from '#messaging/gateway/report_address'
import { secretsOwner } from '#messaging/gateway/secrets_owner'
import { messageChannels } from '#messaging/queries/message_channels'
import type { MessageChannel, OpenChannel } from '#messaging/message_channel'

/** The channels that messages may leave by at this moment, in their turn. */
export async function openChannels(): Promise<OpenChannel[]> {
  const enabled = (await messageChannels()).filter(({ status }) => status === 'enabled')
  const opened = await Promise.all(enabled.map(openChannel))
  return opened.filter((channel) => channel !== null)
}

/** With its secrets, which open in the region's scope alone; null while it cannot work. */
export async function openChannel(channel: MessageChannel): Promise<OpenChannel | null> {
  const { tenantId } = TenantScope.require()
  const { id, code, adapter: key } = channel
  const adapter = await installed('message', key)
  if (!adapter || adapter.isResting || !(await mayServe(adapter, tenantId))) return null

  const fields = adapter.manifest.settings
  const now = clock.now().toUTC().toISO()
  const values = openSecrets(fields, channel.settings, secretsOwner(code), now)
  const { settings, problems } = readSettings(fields, values)
  if (!settings) {
    const names = problems.map(({ name }) => name)
    logger.error({ channel: code, names }, 'the settings of a channel of messages are wrong')
    return null
  }
  const reportTo = adapter.has.includes('report') ? await reportAddress(channel) : null
  return { id, adapter, settings, owner: `${tenantId}:messages:${code}`, reportTo }
}
