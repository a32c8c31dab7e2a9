import type { AnyManifest, Settings } from '@hisob/contract'

/** What must be blotted out of everything that a channel says, before people see it. */
export function secretsOf(manifest: AnyManifest, settings: Settings) {
  const names = manifest.settings.filter(({ kind }) => kind === 'secret').map(({ name }) => name)
  return {
    values: names.flatMap((name) => [settings[name] ?? []].flat() as string[]),
    patterns: manifest.kind === 'payment' ? (manifest.secretsInBody ?? []) : [],
  }
}
