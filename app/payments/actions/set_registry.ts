import { readSettings } from '@hisob/contract'
import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { fileAdapterNamed } from '#payments/gateway/file_adapters'
import type { ReconciledChannel } from '#payments/reconciliation/reconciled_channel'

type Registry = { adapter: string; settings: Record<string, unknown> }

/**
 * Says how the registries of a channel whose payments come by calls are read: from now on its days are
 * compared with them. What a registry has and we do not is posted like a line of a statement.
 *
 * @throws E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS
 */
export async function setRegistry(
  channel: ReconciledChannel,
  { adapter: key, settings }: Registry
) {
  const adapter = await fileAdapterNamed(key)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: key })
  const { problems } = readSettings(adapter.manifest.settings, settings)
  if (problems.length > 0) {
    const names = problems.map(({ name, problem }) => `${name} (${problem})`).join(', ')
    throw new DomainException('E_CHANNEL_SETTINGS', { names })
  }
  await affect(
    `update payment_channels set registry_adapter = :key, registry_settings = :settings::jsonb
      where tenant_id = :tenant and id = :id`,
    { id: channel.id, key, settings: JSON.stringify(settings) }
  )
  await audit({
    action: 'channel.registry_set',
    subject: { kind: 'channel', id: String(channel.id) },
    after: { adapter: key, settings },
  })
}
