import { refuse } from '@hisob/contract'
import type { Amount, Refused } from '@hisob/contract'
import { isLosslessNumber } from 'lossless-json'
import { isObject, member } from '@hisob/exact-json'
import type { UzumSettings } from './manifest.ts'
import type { Members } from './read_body.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const SERVICE_ID = /^[1-9]\d{0,18}$/
const MILLISECONDS = /^[1-9]\d{12}$/
const WHOLE = /^[1-9]\d*$/
const MAX_AMOUNT_DIGITS = 15
const MAX_ACCOUNT_LENGTH = 64
// No database holds such text, and no account was ever printed with it.
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u

/** Where the account number may stand. */
export type AccountKeys = Pick<UzumSettings, 'accountField' | 'accountAliases'>

/** Text of a JSON string or number, digit for digit; undefined for everything else. */
function scalar(value: unknown): string | undefined {
  if (isLosslessNumber(value)) return value.toString()
  return typeof value === 'string' ? value : undefined
}

function missing(name: string): Refused {
  return refuse('missing_parameter', { name })
}

/** The number of the service, int64; one that cannot be a number names no service of ours. */
export function readServiceId(body: Members): string | Refused {
  const value = member(body, 'serviceId')
  if (value === undefined) return missing('serviceId')
  const text = scalar(value) ?? ''
  return SERVICE_ID.test(text) ? text : refuse('unknown_service')
}

/** A UUID; letters of either case are the same id. */
export function readTransId(body: Members): string | Refused {
  const value = member(body, 'transId')
  if (value === undefined || value === '') return missing('transId')
  return typeof value === 'string' && UUID.test(value)
    ? value.toLowerCase()
    : refuse('invalid_parameter', { name: 'transId' })
}

/** The instant of the call by Uzum's clock, from 2001 to 2286: thirteen digits of milliseconds. */
export function readTimestamp(body: Members): string | Refused {
  const value = member(body, 'timestamp')
  if (value === undefined || value === '') return missing('timestamp')

  const text = scalar(value) ?? ''
  if (!MILLISECONDS.test(text)) return refuse('wrong_date', { name: 'timestamp' })
  return new Date(Number(text)).toISOString()
}

/** Whole tiyin above zero, as a JSON number without fraction or exponent. */
export function readAmount(body: Members): Amount | Refused {
  const value = member(body, 'amount')
  if (value === undefined) return missing('amount')
  if (!isLosslessNumber(value) || !WHOLE.test(value.toString())) return refuse('wrong_amount')

  const digits = value.toString()
  if (digits.length > MAX_AMOUNT_DIGITS) return refuse('amount_too_large')
  return { minor: BigInt(digits), currency: 'UZS' }
}

/** The account number under its agreed key or an alias; two keys that disagree name no account. */
export function readAccount(body: Members, keys: AccountKeys): string | Refused {
  const params = member(body, 'params')
  if (!isObject(params)) return missing('params')

  const values = [keys.accountField, ...keys.accountAliases]
    .map((key) => member(params, key))
    .filter((value) => value !== undefined)
    .map((value) => scalar(value)?.trim() ?? '')
  const [account = ''] = values

  const isUsable = account !== '' && account.length <= MAX_ACCOUNT_LENGTH
  if (!isUsable || values.some((value) => value !== account)) return missing(keys.accountField)
  return UNPRINTABLE.test(account) ? refuse('unknown_account') : account
}
