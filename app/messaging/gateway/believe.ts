import type { DeliveryReport, MessageResult, Received, Reception } from '@hisob/contract'
import { has, isText, orNull } from '#shared/adapters/believe'

/*
 * What a message adapter answers is data, not truth: each function tells whether it is what the
 * contract says.
 */
const MOST_REPORTS = 1000

const optional = (is: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || is(value)
const isName = (value: unknown) => isText(value) && value !== '' && value.length <= 200

export function isMessageResult(value: unknown): value is MessageResult {
  return has(value, {
    status: (status) => ['sent', 'failed', 'unknown'].includes(String(status)),
    reason: optional(isText),
    providerReference: optional(isText),
    isFinal: optional((isFinal) => typeof isFinal === 'boolean'),
  })
}

export function areReports(value: unknown): value is readonly DeliveryReport[] {
  return Array.isArray(value) && value.length <= MOST_REPORTS && value.every(isReport)
}

export function isReport(value: unknown): value is DeliveryReport {
  const isOne = has(value, {
    reference: orNull(isName),
    providerReference: orNull(isName),
    state: (state) => ['delivered', 'undelivered', 'pending'].includes(String(state)),
    reason: orNull(isText),
  })
  const { reference, providerReference } = value as DeliveryReport
  return isOne && (reference !== null || providerReference !== null)
}

export function isReceived(value: unknown): value is Received {
  const { kind } = (value ?? {}) as { kind?: unknown }
  if (kind === 'report') return isReport(value)
  return (
    kind === 'message' && has(value, { from: isName, to: isText, text: isText, messageId: isName })
  )
}

export function isReception(value: unknown): value is Reception {
  const { status } = (value ?? {}) as { status?: unknown }
  if (status === 'failed') return has(value, { reason: isText })
  return status === 'done' && has(value, { count: (count) => Number.isSafeInteger(count) })
}
