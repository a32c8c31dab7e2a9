/**
 * A short text to a phone. `to` is an E.164 number (`+998901234567`); `reference` is our id of the
 * message, which the gateway must not deliver twice.
 */
export type OutboundMessage = {
  readonly to: string
  readonly text: string
  readonly reference: string
}

/** `sent` means the gateway took it over, not that it was read. `reason` is for staff. */
export type MessageResult =
  | { readonly status: 'sent'; readonly providerReference?: string }
  | {
      readonly status: 'failed'
      readonly reason?: string
      readonly providerReference?: string
    }

/**
 * A way to send short texts. What it needs (settings, a network client) it is made with.
 *
 * @example await messages.send({ to: '+998901234567', text: 'Kod: 4821', reference: '90211' })
 */
export type MessageAdapter = {
  send(message: OutboundMessage): Promise<MessageResult>
}
