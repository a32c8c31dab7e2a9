import type { SettingField } from '@hisob/contract'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { nameIn } from '#administration/names'
import type { Tenant } from '#administration/tenant'
import type { SheetView } from '#payments/documents/sheet_view'
import { channelAddress } from '#payments/gateway/channel_address'
import type PaymentChannel from '#payments/models/payment_channel'
import { manifestOf } from '#payments/queries/manifest_of'

type Asked = { tenant: Tenant; locale: string }

/**
 * The registration sheet of a provider's channel.
 *
 * @throws E_HTTP_404 where nobody calls it
 */
export async function sheetView(
  channel: PaymentChannel,
  { tenant, locale }: Asked
): Promise<SheetView> {
  const manifest = await manifestOf(channel.adapter)
  if (manifest?.kind !== 'payment') throw new DomainException('E_HTTP_404', {}, 404)
  return {
    region: nameIn(locale, tenant),
    provider: manifest.title,
    channel: channel.title,
    address: channelAddress({ region: tenant.code, code: channel.code }),
    login: manifest.authentication === 'password' ? channel.login : null,
    networks: channel.networks,
    minAmountMinor: channel.minAmountMinor,
    maxAmountMinor: channel.maxAmountMinor,
    cancelDays: channel.cancelDays,
    commands: manifest.commands,
    settings: manifest.settings
      .filter(({ kind }) => kind !== 'secret')
      .map((field) => ({
        title: field.titles?.[locale] ?? field.name,
        value: textOf(field, channel.settings[field.name] ?? field.default),
      }))
      .filter(({ value }) => value !== ''),
    issuedOn: clock.today(),
  }
}

function textOf(field: SettingField, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (field.kind !== 'map') return typeof value === 'string' ? value : ''
  return Object.entries((value ?? {}) as Record<string, string>)
    .map(([key, text]) => `${key}: ${text}`)
    .join(', ')
}
