import type { AnyManifest } from '@hisob/contract'
import { installed, offeredTo } from '#shared/adapters/installed'
import type { AdapterKind } from '#shared/adapters/installed_adapter'

/** Kinds of adapters that a channel of payments may have. */
export const CHANNEL_KINDS = ['payment', 'file', 'outbound'] as const satisfies AdapterKind[]

/** The manifest of a channel's adapter; null when it is not installed any more. */
export async function manifestOf(key: string): Promise<AnyManifest | null> {
  const found = await Promise.all(CHANNEL_KINDS.map((kind) => installed(kind, key)))
  return found.find((adapter) => adapter !== null)?.manifest ?? null
}

/** Everything that a region may open a channel with. */
export async function offeredManifests(tenantId: number): Promise<AnyManifest[]> {
  const found = await Promise.all(CHANNEL_KINDS.map((kind) => offeredTo(tenantId, kind)))
  return found.flat().map(({ manifest }) => manifest)
}
