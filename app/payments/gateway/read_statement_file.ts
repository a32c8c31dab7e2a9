import type { RawFile } from '@hisob/contract'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { refuseUnoffered } from '#shared/adapters/refuse_unoffered'
import { checkedSettings } from '#shared/adapters/wrong_settings'
import { DomainException } from '#shared/http/domain_exception'
import type { ReadAnswer } from '#payments/gateway/believe_file'
import { fileAdapterNamed } from '#payments/gateway/file_adapters'

type ToRead = { adapter: string; settings: Record<string, unknown>; file: RawFile }

/** The adapter had no turn: the file may be read another time. */
const LATER = ['busy', 'open']

/**
 * The one door to the adapters that read statements. A file under which its adapter fails is
 * unreadable, and says so; nothing else suffers.
 *
 * @throws E_ADAPTER_UNKNOWN · E_ADAPTER_NOT_OFFERED · E_CHANNEL_SETTINGS
 */
export async function readStatementFile(asked: ToRead): Promise<ReadAnswer> {
  const adapter = await fileAdapterNamed(asked.adapter)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: asked.adapter })
  await refuseUnoffered(asked.adapter)
  const settings = checkedSettings(adapter.manifest.settings, asked.settings)
  try {
    return await adapter.read(asked.file, settings)
  } catch (error) {
    if (!(error instanceof AdapterFailed) || LATER.includes(error.because)) throw error
    return { kind: 'unreadable', problem: 'unknown_format', line: null, detail: error.message }
  }
}
