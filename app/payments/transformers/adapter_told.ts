import type { AnyManifest } from '@hisob/contract'
import { channelFields } from '#payments/transformers/channel_fields'

/** What an adapter says of itself, for the form of a new channel. */
export function adapterTold(manifest: AnyManifest, locale: string) {
  const { key, title, version, kind } = manifest
  return {
    ...{ key, title, version, kind },
    authentication: manifest.kind === 'payment' ? manifest.authentication : null,
    isTwoPhased: manifest.kind === 'payment' && manifest.commands.includes('reserve'),
    fields: channelFields(manifest.settings, { locale }),
  }
}
