import type { AnyManifest } from '@hisob/contract'
import { clock } from '#shared/clock'
import type PaymentChannel from '#payments/models/payment_channel'
import { channelFields } from '#payments/transformers/channel_fields'

/** A channel as its form holds it; sums in soʻm without spaces, networks a line each. */
export function channelSetUp(
  channel: PaymentChannel,
  { manifest, locale }: { manifest: AnyManifest | null; locale: string }
) {
  const { previousValidUntil } = channel
  const isOverlapping = previousValidUntil !== null && previousValidUntil > clock.now()
  return {
    id: channel.id,
    code: channel.code,
    title: channel.title,
    login: manifest?.kind === 'payment' && asksPassword(manifest) ? channel.login : null,
    previousPasswordUntil: isOverlapping ? previousValidUntil.toUTC().toISO() : null,
    ledgerCode: channel.ledgerCode,
    networks: channel.networks.join('\n'),
    minAmountMinor: channel.minAmountMinor.toString(),
    maxAmountMinor: channel.maxAmountMinor.toString(),
    cancelDays: channel.cancelDays,
    onePromise: channel.onePromise,
    fields: manifest ? channelFields(manifest.settings, { locale, stored: channel.settings }) : [],
  }
}

function asksPassword(manifest: Extract<AnyManifest, { kind: 'payment' }>): boolean {
  return manifest.authentication === 'password'
}
