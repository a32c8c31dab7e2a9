import type { Amount } from './amount.ts'
import type { Host } from './host.ts'
import type { OutboundManifest } from './manifest.ts'
import type { SettingField } from './setting_field.ts'
import type { Settings } from './settings.ts'

/** A payment we want. `reference` is ours and the same in every repeat; `phone` is E.164. */
export type RequestToPay = {
  readonly reference: string
  readonly account: string
  readonly amount: Amount
  readonly phone: string | null
  readonly returnUrl: string | null
  readonly language: 'uz' | 'ru' | 'en'
}

export type PushAnswer =
  | { readonly kind: 'pushed'; readonly providerReference: string }
  | { readonly kind: 'declined'; readonly because: string }
  /** Nothing reached the provider: it may be sent again. */
  | { readonly kind: 'not_contacted' }
  /** Nobody knows whether it did: it has to be asked for. */
  | { readonly kind: 'unknown' }

/** A payment whose end we do not know, or a request whose answer did not come. */
export type Poll = {
  readonly reference: string
  readonly providerReference: string | null
  readonly account: string
  readonly amount: Amount
  /** When it began, ISO 8601. */
  readonly since: string
}

/** What the provider says. `performed` needs the sum: the host compares it before it believes. */
export type PollAnswer =
  | {
      readonly kind: 'performed'
      readonly amount: Amount
      readonly providerReference: string
      readonly paidAt: string | null
    }
  /** Paid, and the payment comes by the provider's own call: the host posts nothing for this. */
  | { readonly kind: 'announced' }
  | { readonly kind: 'cancelled' | 'pending' | 'not_found' }
  | { readonly kind: 'not_contacted' | 'unknown' }

/** Calls a provider through the host's client. Each function is asked for only if `can` names it. */
export type OutboundAdapter<
  S extends Settings = Settings,
  Fields extends readonly SettingField[] = readonly SettingField[],
> = {
  readonly manifest: OutboundManifest<Fields>
  /** An address at which a payer pays this; pure. Null when this request cannot have one. */
  link?(request: RequestToPay, settings: S): string | null
  push?(request: RequestToPay, settings: S, host: Host): Promise<PushAnswer>
  poll?(poll: Poll, settings: S, host: Host): Promise<PollAnswer>
}
