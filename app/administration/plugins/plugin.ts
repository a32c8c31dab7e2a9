import type { Adapter } from '@hisob/contract'
import type { Report } from '#shared/adapters/installing/examination'

export type PluginStatus = 'failed' | 'installed' | 'enabled' | 'disabled' | 'removed'

export type AdapterFacts = { manifest: Adapter['manifest']; has: readonly string[] }

/** One version of a package of adapters, as the centre keeps it. */
export type PluginVersion = {
  package: string
  version: string
  source: 'built_in' | 'installed'
  status: PluginStatus
  description: string
  adapters: readonly AdapterFacts[]
  folder: string | null
  report: Report | null
  installedBy: string | null
  installedAt: Date | null
  inForceSince: Date | null
}

/** A package: its versions, newest first, and the one in force, if there is any. */
export type Plugin = {
  name: string
  inForce: PluginVersion | null
  versions: readonly PluginVersion[]
}
