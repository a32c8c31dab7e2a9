import { refuse } from '@hisob/contract'
import type { Refused } from '@hisob/contract'

const CLICK_ID = /^[1-9]\d{0,19}$/
const OUR_ID = /^[1-9]\d{0,18}$/
const ERROR = /^(?:-?[1-9]\d{0,8}|0)$/
const MAX_ACCOUNT_LENGTH = 64
// No database holds such text, and no account was ever printed with it.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFD]/u

/** An account number, outer spaces cut. */
export function readAccount(text: string): string | Refused {
  const account = text.trim()
  const isUsable = account !== '' && account.length <= MAX_ACCOUNT_LENGTH
  return isUsable && !UNPRINTABLE.test(account) ? account : refuse('unknown_account')
}

/** Click's id of a payment: up to 20 digits. */
export function readClickId(text: string, name: string): string | Refused {
  return CLICK_ID.test(text) ? text : refuse('invalid_parameter', { name })
}

/** Our id of a promise; a text that cannot be one is none of ours. */
export function readPrepareId(text: string): string | Refused {
  return OUR_ID.test(text) ? text : refuse('unknown_payment')
}

/** Click's own error: 0, or below zero when it could not debit. */
export function readError(text: string): string | Refused {
  const isError = ERROR.test(text) && (text === '0' || text.startsWith('-'))
  return isError ? text : refuse('invalid_parameter', { name: 'error' })
}
