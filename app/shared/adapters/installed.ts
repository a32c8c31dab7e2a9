import { builtInAdapters } from '#shared/adapters/built_in'
import type { AdapterKind, InstalledAdapter } from '#shared/adapters/installed_adapter'

/**
 * The adapter of a kind by its key; null when there is none.
 *
 * @example await installed('file', 'bank_1c')
 */
export async function installed<Kind extends AdapterKind>(
  kind: Kind,
  key: string
): Promise<InstalledAdapter<Kind> | null> {
  return (await allInstalled(kind)).find(({ manifest }) => manifest.key === key) ?? null
}

/** All adapters of a kind that may be used. */
export async function allInstalled<Kind extends AdapterKind>(
  kind: Kind
): Promise<InstalledAdapter<Kind>[]> {
  const found = (await builtInAdapters()).filter(({ manifest }) => manifest.kind === kind)
  return found as unknown as InstalledAdapter<Kind>[]
}
