import { CONTRACT_VERSION } from '@hisob/contract'
import { satisfies, validRange } from 'semver'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'
import { manifestFaults } from '#shared/adapters/installing/manifest_faults'
import { DomainException } from '#shared/http/domain_exception'
import { WorkerThread } from '#shared/adapters/worker_thread'

export type Introduced = Pick<InstalledAdapter, 'manifest' | 'has'>

/**
 * What the adapters of a package say of themselves, asked in a thread of its own.
 *
 * @throws E_PLUGIN_DOES_NOT_LOAD · E_PLUGIN_EMPTY · E_PLUGIN_MANIFEST · E_PLUGIN_CONTRACT
 */
export async function introducePackage(entry: string): Promise<Introduced[]> {
  const adapters = await asked(entry)
  if (adapters.length === 0) throw new DomainException('E_PLUGIN_EMPTY')
  for (const { manifest, has } of adapters) {
    const faults = manifestFaults(manifest, has)
    if (faults.length > 0) {
      throw new DomainException('E_PLUGIN_MANIFEST', {
        key: String(manifest?.key ?? '?'),
        names: faults.join(', '),
      })
    }
    refuseOtherContract(manifest)
  }
  return adapters
}

async function asked(entry: string): Promise<Introduced[]> {
  const thread = new WorkerThread(entry)
  try {
    return (await thread.ready) as Introduced[]
  } catch (error) {
    const because = error instanceof AdapterFailed ? error.detail || error.because : String(error)
    throw new DomainException('E_PLUGIN_DOES_NOT_LOAD', { because })
  } finally {
    thread.end('died', 'introduced')
  }
}

function refuseOtherContract({ key, contract }: Introduced['manifest']) {
  if (validRange(contract) !== null && satisfies(CONTRACT_VERSION, contract)) return
  throw new DomainException('E_PLUGIN_CONTRACT', {
    ...{ key, range: contract },
    version: CONTRACT_VERSION,
  })
}
