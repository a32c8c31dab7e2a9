import type { AnyManifest } from '@hisob/contract'
import { allInstalled } from '#shared/adapters/installed'
import type { AdapterKind } from '#shared/adapters/installed_adapter'

/** Kinds of adapters that a payment channel may have. */
export const CHANNEL_KINDS = ['payment', 'file', 'outbound'] as const satisfies AdapterKind[]

export type ChannelKind = (typeof CHANNEL_KINDS)[number]

/** The manifest of an installed adapter of a channel; null when it is not installed any more. */
export async function manifestOf(key: string): Promise<AnyManifest | null> {
  return (await channelManifests()).find((manifest) => manifest.key === key) ?? null
}

/** Everything that a channel may be opened with. */
export async function channelManifests(): Promise<AnyManifest[]> {
  const found = await Promise.all(CHANNEL_KINDS.map((kind) => allInstalled(kind)))
  return found.flat().map(({ manifest }) => manifest)
}
