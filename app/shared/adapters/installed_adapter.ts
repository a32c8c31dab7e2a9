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
}
