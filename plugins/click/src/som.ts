import { refuse } from '@hisob/contract'
import type { Amount, Refused } from '@hisob/contract'

const SOM = /^(?<som>0|[1-9]\d*)(?:\.(?<tiyin>\d{1,2}))?$/
const TIYIN_IN_SOM = 100n
const MAX_DIGITS = 15

/**
 * Reads a sum in so'm, digit for digit: at most two decimals, above zero.
 *
 * @example readSom('150000.5') // { minor: 15_000_050n, currency: 'UZS' }
 */
export function readSom(text: string): Amount | Refused {
  const { som = '', tiyin = '' } = SOM.exec(text)?.groups ?? {}
  const digits = `${som}${tiyin.padEnd(2, '0')}`.replace(/^0+/, '')
  if (som === '' || digits === '') return refuse('wrong_amount')
  return digits.length > MAX_DIGITS
    ? refuse('amount_too_large')
    : { minor: BigInt(digits), currency: 'UZS' }
}

/**
 * Writes a sum in so'm with two decimals, as Click does; below zero with a sign.
 *
 * @example writeSom(15_000_050n) // '150000.50'
 */
export function writeSom(minor: bigint): string {
  const sign = minor < 0n ? '-' : ''
  const size = minor < 0n ? -minor : minor
  return `${sign}${size / TIYIN_IN_SOM}.${String(size % TIYIN_IN_SOM).padStart(2, '0')}`
}
