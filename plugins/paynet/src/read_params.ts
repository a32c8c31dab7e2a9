import { isRefused, refuse } from '@hisob/contract'
import type { Amount, Refused } from '@hisob/contract'
import { isLosslessNumber } from 'lossless-json'
import { isObject, member } from '@hisob/exact-json'
import type { PaynetSettings } from './manifest.ts'
import { readMoment } from './moment.ts'

type Params = Readonly<Record<string, unknown>>

const TRANSACTION_ID = /^0*(?<digits>[1-9]\d{0,19})$/
const SERVICE_ID = /^0*(?<digits>[1-9]\d{0,13})$/
const WHOLE = /^[1-9]\d*$/
const MAX_AMOUNT_DIGITS = 15
const MAX_ACCOUNT_LENGTH = 64
const MAX_PASSWORD_LENGTH = 128
// No database holds such text, and no account was ever printed with it.
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u

/** Where the account number may stand. */
export type AccountKeys = Pick<PaynetSettings, 'accountField' | 'accountAliases'>

/** Text of a JSON string or number, digit for digit; undefined for everything else. */
function scalar(value: unknown): string | undefined {
  if (isLosslessNumber(value)) return value.toString()
  return typeof value === 'string' ? value : undefined
}

function missing(name: string): Refused {
  return refuse('missing_parameter', { name })
}

/** 1 to 20 digits, as a number or a string, in one canonical form: no leading zeros. */
export function readTransactionId(params: Params): string | Refused {
  const text = scalar(member(params, 'transactionId'))
  return TRANSACTION_ID.exec(text ?? '')?.groups?.digits ?? missing('transactionId')
}

/** The number of the service; one that cannot be a number names no service of ours. */
export function readServiceId(params: Params): string | Refused {
  const value = member(params, 'serviceId')
  if (value === undefined) return missing('serviceId')
  return SERVICE_ID.exec(scalar(value) ?? '')?.groups?.digits ?? refuse('unknown_service')
}

/** Whole tiyin above zero, as a JSON number without fraction or exponent. */
export function readAmount(params: Params): Amount | Refused {
  const value = member(params, 'amount')
  if (value === undefined) return missing('amount')
  if (!isLosslessNumber(value) || !WHOLE.test(value.toString())) return refuse('wrong_amount')

  const digits = value.toString()
  if (digits.length > MAX_AMOUNT_DIGITS) return refuse('amount_too_large')
  return { minor: BigInt(digits), currency: 'UZS' }
}

/** The account number under its agreed key or an alias; two keys that disagree name no account. */
export function readAccount(params: Params, keys: AccountKeys): string | Refused {
  const fields = member(params, 'fields')
  if (!isObject(fields)) return missing('fields')

  const values = [keys.accountField, ...keys.accountAliases]
    .map((key) => member(fields, key))
    .filter((value) => value !== undefined)
    .map((value) => scalar(value)?.trim() ?? '')
  const [account = ''] = values

  const isUsable = account !== '' && account.length <= MAX_ACCOUNT_LENGTH
  if (!isUsable || values.some((value) => value !== account)) return missing(keys.accountField)
  return UNPRINTABLE.test(account) ? refuse('unknown_account') : account
}

/** A mandatory date and time. */
export function readDate(params: Params, name: string): string | Refused {
  const value = member(params, name)
  if (value === undefined || value === '') return missing(name)
  return (typeof value === 'string' ? readMoment(value.trim()) : null) ?? refuse('wrong_date')
}

/** The `timestamp` that older and newer callers may leave out, but may not get wrong. */
export function readTimestamp(params: Params): string | null | Refused {
  const date = readDate(params, 'timestamp')
  return isRefused(date) && date.refusal === 'missing_parameter' ? null : date
}

/** A password is kept exactly as it comes; whether it is good enough the host decides. */
export function readNewPassword(params: Params): string | Refused {
  const password = member(params, 'newPassword')
  if (password === undefined || password === '') return missing('newPassword')

  const isText = typeof password === 'string' && !UNPRINTABLE.test(password)
  return isText && password.length <= MAX_PASSWORD_LENGTH
    ? password
    : refuse('invalid_parameter', { name: 'newPassword', index: 1 })
}
