import type { Tone } from '~/components/ui/tone'

export type PluginState = 'enabled' | 'disabled' | 'installed' | 'failed' | 'removed'
export type PluginSource = 'built_in' | 'installed'

/** A package of adapters as a line of the list. */
export type PluginRow = {
  id: string
  name: string
  slug: string
  state: PluginState
  source: PluginSource
  version: string | null
  newer: string | null
  kinds: string[]
  keys: string[]
  allowed: number
  regions: number
}

export type PluginVersion = {
  id: string
  version: string
  source: PluginSource
  status: PluginState
  installedAt: string | null
  inForceSince: string | null
  passed: number
  failed: number
  problem: string | null
  isExamined: boolean
}

export type Verdict = { group: string; title: string; problem: string | null }

export type PluginAdapter = {
  key: string
  kind: string
  title: string
  contract: string
  abilities: string[]
  settings: { name: string; kind: string; about: string; title: string }[]
  verdicts: Verdict[]
}

export type PluginRegion = { id: string; code: string; name: string; isAllowed: boolean }
export type PluginUse = { id: number; key: string; title: string; status: string; region: string }

export type InstallRow = {
  id: string
  origin: string
  askedBy: string
  askedAt: string
  finishedAt: string | null
  step: 'waiting' | 'fetching' | 'installing' | 'reading' | 'examining' | 'done' | 'failed'
  slug: string | null
  version: string | null
  fault: string | null
}

export const PLUGIN_TONES: Record<PluginState, Tone> = {
  enabled: 'positive',
  disabled: 'attention',
  installed: 'accent',
  failed: 'negative',
  removed: 'neutral',
}

/** Something to do to a package after a question: where it is posted, and what is said before. */
export type PluginAct = {
  path: string
  body: Record<string, string | boolean>
  title: string
  effect: string
  undo?: string
  label: string
  isDangerous?: boolean
}
