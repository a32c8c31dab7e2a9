import type { RawFile, ReadFile, UnreadableFile } from '@hisob/contract'
import { DomainException } from '#shared/http/domain_exception'
import { fileAdapterNamed } from '#payments/gateway/file_adapters'
import { checkedSettings } from '#shared/adapters/wrong_settings'

type ToRead = { adapter: string; settings: Record<string, unknown>; file: RawFile }

/**
 * The one door to the adapters that read statements.
 *
 * @throws E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS
 */
export async function readStatementFile(asked: ToRead): Promise<ReadFile | UnreadableFile> {
  const adapter = await fileAdapterNamed(asked.adapter)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: asked.adapter })
  return adapter.read(asked.file, checkedSettings(adapter.manifest.settings, asked.settings))
}
