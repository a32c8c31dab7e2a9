import type { Host } from './host.ts'
import type { MessageManifest } from './manifest.ts'
import type { RawCall } from './raw_call.ts'
import type { RawReply } from './raw_reply.ts'
import type { Refused } from './refused.ts'
import type { SettingField } from './setting_field.ts'
import type { Settings } from './settings.ts'

/**
 * A short text to a phone. `to` is an E.164 number (`+998901234567`); `reference` is our id of the
 * message, which the gateway must not deliver twice; `reportTo` is where the gateway may report what
 * became of it, null where nobody listens.
 */
export type OutboundMessage = {
  readonly to: string
  readonly text: string
  readonly reference: string
  readonly reportTo?: string | null
}

/**
 * `sent` means the gateway took it over, not that it was read. `reason` is for staff. `isFinal` is
 * false when it may be tried again; after `unknown` nobody knows whether it was taken.
 */
export type MessageResult =
  | { readonly status: 'sent'; readonly providerReference?: string }
  | {
      readonly status: 'failed'
      readonly isFinal?: boolean
      readonly reason?: string
      readonly providerReference?: string
    }
  | { readonly status: 'unknown'; readonly reason?: string }

/** What a gateway reports later of messages it took over. */
export type DeliveryReport = {
  /** Ours or the gateway's, whichever it tells. */
  readonly reference: string | null
  readonly providerReference: string | null
  readonly state: 'delivered' | 'undelivered' | 'pending'
  readonly reason: string | null
}

/** A short text of a consumer. `messageId` is the gateway's, or made of what came: twice the same. */
export type InboundMessage = {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly messageId: string
}

export type Received =
  ({ readonly kind: 'report' } & DeliveryReport) | ({ readonly kind: 'message' } & InboundMessage)

/** While it receives, an adapter may also hand over what came. */
export type ReceivingHost = Host & {
  /** Resolves once it is kept for good: only then may the gateway be told so. */
  keep(received: Received): Promise<void>
}

/** How a reception ended: how many pieces came, or why the gateway could not be listened to. */
export type Reception =
  | { readonly status: 'done'; readonly count: number }
  | { readonly status: 'failed'; readonly reason: string }

/** A way to send short texts. It calls only through the host's client. */
export type MessageAdapter<
  S extends Settings = Settings,
  Fields extends readonly SettingField[] = readonly SettingField[],
> = {
  readonly manifest: MessageManifest<Fields>
  send(message: OutboundMessage, settings: S, host: Host): Promise<MessageResult>
  /** Reads a call in which the gateway reports; pure, never throws. */
  report?(call: RawCall, settings: S): readonly DeliveryReport[] | Refused
  /** The answer to such a call. */
  acknowledge?(call: RawCall, settings: S): RawReply
  /**
   * Listens for a while to a gateway that brings reports and messages over a connection of ours; the
   * host asks again and again.
   */
  receive?(settings: S, host: ReceivingHost): Promise<Reception>
}
