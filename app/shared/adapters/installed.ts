import type {
  AdapterKind,
  AnyInstalled,
  InstalledAdapter,
} from '#shared/adapters/installed_adapter'
import { registry } from '#shared/adapters/registry'

/**
 * The adapter of a kind by its key, also while its package rests; null when there is none.
 *
 * @example await installed('file', 'bank_1c')
 */
export async function installed<Kind extends AdapterKind>(
  kind: Kind,
  key: string
): Promise<InstalledAdapter<Kind> | null> {
  return (await ofKind(kind)).find(({ manifest }) => manifest.key === key) ?? null
}

/** All adapters of a kind that work. */
export async function allInstalled<Kind extends AdapterKind>(
  kind: Kind
): Promise<InstalledAdapter<Kind>[]> {
  return (await ofKind(kind)).filter(({ isResting }) => !isResting)
}

/** May this adapter serve a tenant? The centre says so for each package and region. */
export async function mayServe(adapter: AnyInstalled, tenantId: number): Promise<boolean> {
  return (await registry()).allows(adapter.source.package, tenantId)
}

/**
 * The adapters of a kind of which a tenant may open channels.
 *
 * @example await offeredTo(tenant.id, 'payment')
 */
export async function offeredTo<Kind extends AdapterKind>(
  tenantId: number,
  kind: Kind
): Promise<InstalledAdapter<Kind>[]> {
  const { allows } = await registry()
  return (await allInstalled(kind)).filter(({ source }) => allows(source.package, tenantId))
}

async function ofKind<Kind extends AdapterKind>(kind: Kind): Promise<InstalledAdapter<Kind>[]> {
  const found = (await registry()).adapters.filter(({ manifest }) => manifest.kind === kind)
  return found as unknown as InstalledAdapter<Kind>[]
}
