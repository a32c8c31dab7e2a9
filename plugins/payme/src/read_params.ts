import { refuse } from '@hisob/contract'
import type { Amount, Refused } from '@hisob/contract'
import { isLosslessNumber } from 'lossless-json'
import { isObject, member } from '@hisob/exact-json'
import type { PaymeSettings } from './manifest.ts'
import { readMoment } from './moment.ts'
import type { Members } from './read_envelope.ts'

const ID = /^[0-9a-f]{24}$/i
const MILLISECONDS = /^(?:0|[1-9]\d{0,12})$/
const TIME = /^[1-9]\d{12}$/
const REASON = /^-?\d{1,9}$/
const WHOLE = /^[1-9]\d*$/
const MAX_AMOUNT_DIGITS = 15
const MAX_ACCOUNT_LENGTH = 64
const MAX_FISCAL_LENGTH = 512
// No database holds such text, and no account was ever printed with it.
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u

/** Where the account number may stand. */
export type AccountKeys = Pick<PaymeSettings, 'accountField' | 'accountAliases'>

/** Text of a JSON string or number, digit for digit; undefined for everything else. */
function scalar(value: unknown): string | undefined {
  if (isLosslessNumber(value)) return value.toString()
  return typeof value === 'string' ? value : undefined
}

function digits(params: Members, name: string, shape: RegExp): string | Refused {
  const value = member(params, name)
  if (value === undefined) return refuse('missing_parameter', { name })
  const text = isLosslessNumber(value) ? value.toString() : ''
  return shape.test(text) ? text : refuse('invalid_parameter', { name })
}

/** Payme's id of a new transaction: 24 hexadecimal digits. */
export function readNewId(params: Members): string | Refused {
  const id = member(params, 'id')
  if (id === undefined) return refuse('missing_parameter', { name: 'id' })
  return typeof id === 'string' && ID.test(id) ? id : refuse('invalid_parameter', { name: 'id' })
}

/** The id of a transaction that is looked for: a text of another shape is one we do not have. */
export function readId(params: Members): string | Refused {
  const id = member(params, 'id')
  if (id === undefined) return refuse('missing_parameter', { name: 'id' })
  if (typeof id !== 'string') return refuse('invalid_parameter', { name: 'id' })
  return ID.test(id) ? id : refuse('unknown_payment')
}

/** When a transaction began at Payme. */
export function readTime(params: Members): string | Refused {
  const time = digits(params, 'time', TIME)
  return typeof time === 'string' ? readMoment(time) : time
}

/** One end of a period, in milliseconds. */
export function readEnd(params: Members, name: 'from' | 'to'): string | Refused {
  return digits(params, name, MILLISECONDS)
}

export function readReason(params: Members): string | Refused {
  return digits(params, 'reason', REASON)
}

/** Whole tiyin above zero, as a JSON number without fraction or exponent; all else is -31001. */
export function readAmount(params: Members): Amount | Refused {
  const value = member(params, 'amount')
  if (!isLosslessNumber(value) || !WHOLE.test(value.toString())) return refuse('wrong_amount')

  const text = value.toString()
  if (text.length > MAX_AMOUNT_DIGITS) return refuse('amount_too_large')
  return { minor: BigInt(text), currency: 'UZS' }
}

/** The account number under its agreed key or an alias; two keys that disagree name no account. */
export function readAccount(params: Members, keys: AccountKeys): string | Refused {
  const fields = member(params, 'account')
  if (!isObject(fields)) return refuse('unknown_account')

  const values = [keys.accountField, ...keys.accountAliases]
    .map((key) => member(fields, key))
    .filter((value) => value !== undefined)
    .map((value) => scalar(value)?.trim() ?? '')
  const [account = ''] = values

  const isUsable = account !== '' && account.length <= MAX_ACCOUNT_LENGTH
  const isAgreed = values.every((value) => value === account)
  return isUsable && isAgreed && !UNPRINTABLE.test(account) ? account : refuse('unknown_account')
}

/** Is it the receipt of a payment or of its cancellation? */
export function readFiscalType(params: Members): 'payment' | 'cancellation' | Refused {
  const type = member(params, 'type')
  if (type === undefined) return refuse('missing_parameter', { name: 'type' })
  if (type === 'PERFORM') return 'payment'
  return type === 'CANCEL' ? 'cancellation' : refuse('invalid_parameter', { name: 'type' })
}

/** A tax receipt as texts, numbers digit for digit; what is null or absent is left out. */
export function readFiscalData(params: Members): Readonly<Record<string, string>> | Refused {
  const data = member(params, 'fiscal_data')
  if (data === undefined) return refuse('missing_parameter', { name: 'fiscal_data' })

  const given = isObject(data) ? Object.entries(data).filter(([, value]) => value !== null) : []
  const texts = given.map(([name, value]) => [name, scalar(value) ?? null] as const)
  const isUsable = texts.every(([name, text]) => isFiscalText(name) && isFiscalText(text))
  if (texts.length === 0 || !isUsable) return refuse('invalid_parameter', { name: 'fiscal_data' })
  return Object.fromEntries(texts) as Record<string, string>
}

function isFiscalText(text: string | null): boolean {
  return text !== null && text.length <= MAX_FISCAL_LENGTH && !UNPRINTABLE.test(text)
}
