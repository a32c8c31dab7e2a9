/** What leaves the house: a text to a phone, with our own id as its reference. */
export type OutboundMessage = { to: string; text: string; reference: string }

export type SendResult =
  { status: 'sent'; providerReference?: string } | { status: 'failed'; reason: string }

export type MessageAdapter = { send(message: OutboundMessage): Promise<SendResult> }
