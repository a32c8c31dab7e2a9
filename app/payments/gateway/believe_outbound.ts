import type { PollAnswer, PushAnswer } from '@hisob/contract'

/*
 * What an outbound adapter answers is data, not truth, as with the other kinds: each function tells
 * whether it is what the contract says.
 */
const LONGEST = 200
const LONGEST_LINK = 2048

type Fields = Record<string, unknown>

const isText = (value: unknown) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST
const isInstant = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value as string))

export function isPushAnswer(value: unknown): value is PushAnswer {
  if (typeof value !== 'object' || value === null) return false
  const { kind, providerReference, because } = value as Fields
  if (kind === 'pushed') return isText(providerReference)
  if (kind === 'declined') return typeof because === 'string' && because.length <= LONGEST
  return kind === 'not_contacted' || kind === 'unknown'
}

const WITHOUT_FACTS = ['announced', 'cancelled', 'pending', 'not_found', 'not_contacted', 'unknown']

export function isPollAnswer(value: unknown): value is PollAnswer {
  if (typeof value !== 'object' || value === null) return false
  const { kind, amount, providerReference, paidAt } = value as Fields
  if (kind !== 'performed') return WITHOUT_FACTS.includes(String(kind))
  const { minor, currency } = (amount ?? {}) as Fields
  const isSum = typeof minor === 'bigint' && minor > 0n && isText(currency)
  return isSum && isText(providerReference) && (paidAt === null || isInstant(paidAt))
}

/** An address for a payer: of the web, and nothing that a browser would run. */
export function isPayLink(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_LINK || !URL.canParse(value)) return false
  return new URL(value).protocol === 'https:'
}
