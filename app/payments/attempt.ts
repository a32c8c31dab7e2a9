import type { AttemptNews, AttemptState } from '#payments/rules/move_attempt'

/** A link for the payer, a request on his phone, or a payment whose end is only asked for. */
export type AttemptKind = 'link' | 'push' | 'poll'

/** What a repeat of the request needs. */
export type AttemptWish = {
  /** E.164. */
  phone: string | null
  returnUrl: string | null
  language: 'uz' | 'ru' | 'en'
}

/** A payment that we ask a provider for. Instants are ISO. */
export type Attempt = {
  id: string
  channelId: number
  reference: string
  accountId: string
  accountNumber: string
  amountMinor: bigint
  kind: AttemptKind
  state: AttemptState
  providerReference: string | null
  wish: AttemptWish
  tries: number
  needsPeople: boolean
  startedAt: string
  expiresAt: string
  paymentId: string | null
}

/** What the provider says of a payment that was made. */
export type ToldPayment = {
  amountMinor: bigint
  currency: string
  providerReference: string
  paidAt: string | null
}

/** What was heard of an attempt. */
export type Heard = {
  news: AttemptNews
  /** In a word, for people: kept as the last answer. */
  answer: string
  providerReference?: string | null
  /** The payment as the provider tells it: to be compared, then posted. */
  payment?: ToldPayment
  /** The payment that came by the provider's own call. */
  paymentId?: string | null
}
