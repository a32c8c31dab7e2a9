import type { Adapter } from '@hisob/contract'

export type AdapterKind = Adapter['manifest']['kind']
export type ManifestOf<Kind extends AdapterKind> = Extract<Adapter['manifest'], { kind: Kind }>

/** Where a package is loaded from; another version is another package to whoever runs it. */
export type AdapterSource = { package: string; version: string; specifier: string }

/** What the host knows of an adapter without running it. */
export type InstalledAdapter<Kind extends AdapterKind = AdapterKind> = {
  manifest: ManifestOf<Kind>
  /** Names of the functions it has, for example `describe`. */
  has: readonly string[]
  source: AdapterSource
  /** Its package is disabled: channels and data stay, and whoever calls is told to come again. */
  isResting: boolean
}

/** Any of them, for whoever asks neither of which kind it is nor what it says. */
export type AnyInstalled = Pick<InstalledAdapter, 'source' | 'isResting'> & {
  manifest: { key: string }
}
