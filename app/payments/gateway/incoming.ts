import type { RawCall } from '@hisob/contract'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'

/** A provider's call as it arrived, with the adapter that can read it. */
export type Incoming = {
  /** The code of the region in the address. */
  region: string
  /** The code of the channel in the address: the adapter, or the adapter and a mark (`paynet-2`). */
  name: string
  adapter: InstalledAdapter<'payment'>
  call: RawCall
  /** False when the body was too large, cut off or compressed: it is stored, and never read. */
  isReadable: boolean
  requestId: string
}
