import type { Settings } from '@hisob/contract'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'

/** A way that messages leave a region by, as it is kept. */
export type MessageChannel = {
  id: number
  code: string
  adapter: string
  title: string
  status: 'enabled' | 'disabled'
  /** The lowest is tried first. */
  turn: number
  settings: Record<string, unknown>
  networks: string[]
  reportKey: string
}

/** A channel ready to be used: its adapter and what that needs. */
export type OpenChannel = {
  id: number
  adapter: InstalledAdapter<'message'>
  settings: Settings
  /** Whose notes the adapter may recall. */
  owner: string
  /** Where its gateway may report; null where its adapter reads no reports. */
  reportTo: string | null
}
