import logger from '@adonisjs/core/services/logger'
import type { MessageManifest, Settings } from '@hisob/contract'
import { settingsOf, valuesOf } from '#shared/adapters/channel_settings'
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

  const settings = settingsFor(channel, adapter.manifest)
  if (!settings) return null
  const reportTo = adapter.has.includes('report') ? await reportAddress(channel) : null
  return { id, adapter, settings, owner: `${tenantId}:messages:${code}`, reportTo }
}

/** Wrong ones cost this channel alone: the others go on. */
function settingsFor(
  { code, settings }: MessageChannel,
  manifest: MessageManifest
): Settings | null {
  try {
    return settingsOf(valuesOf({ code: secretsOwner(code), settings }, manifest), manifest)
  } catch (error) {
    logger.error({ err: error, channel: code }, 'a channel of messages cannot work')
    return null
  }
}
