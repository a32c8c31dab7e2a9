import { storeBundle } from '#reference/actions/store_bundle'
import { receiveVersion, type Received } from '#reference/actions/receive_version'

/**
 * Takes a bundle into the reference of the tenant in work: verified, stored, applied.
 *
 * @throws BundleRefused with nothing changed
 */
export async function receiveBundle(bytes: Uint8Array, via: 'file' | 'command'): Promise<Received> {
  const version = await storeBundle(bytes, 'file')
  return receiveVersion({ ...version, via })
}
