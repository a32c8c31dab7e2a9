import { readSettings, type RawFile, type ReadFile, type UnreadableFile } from '@hisob/contract'
import { DomainException } from '#shared/http/domain_exception'
import { fileAdapterNamed } from '#payments/gateway/file_adapters'

type ToRead = { adapter: string; settings: Record<string, unknown>; file: RawFile }

/**
 * The one door to the adapters that read statements.
 *
 * @throws E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS
 */
export async function readStatementFile(asked: ToRead): Promise<ReadFile | UnreadableFile> {
  const adapter = await fileAdapterNamed(asked.adapter)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: asked.adapter })
  const { settings, problems } = readSettings(adapter.manifest.settings, asked.settings)
  if (!settings) {
    const names = problems.map(({ name, problem }) => `${name} (${problem})`).join(', ')
    throw new DomainException('E_CHANNEL_SETTINGS', { names })
  }
  return adapter.read(asked.file, settings)
}
