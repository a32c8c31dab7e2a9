import { rows } from '#shared/database/sql'
import { fileAdapters } from '#payments/gateway/file_adapters'

/** Enabled channels whose payments come in files, and those whose providers send registries of them. */
export async function fileChannels() {
  const keys = (await fileAdapters()).map(({ manifest }) => manifest.key)
  return rows<{ id: number; code: string; title: string }>(
    `select id, code, title from payment_channels
      where tenant_id = :tenant and status = 'enabled'
        and coalesce(registry_adapter, adapter) = any(:keys) order by title, code`,
    { keys }
  )
}
