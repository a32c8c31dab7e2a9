import type { AccountFacts } from '@hisob/contract'
import { LosslessNumber } from 'lossless-json'
import type { PaynetSettings } from './manifest.ts'

const MAX_FIO_LENGTH = 20
const TIYIN_IN_SOM = 100n

/** What a payer is shown of an account before paying. */
export type AccountFields = Readonly<Record<string, string | bigint | LosslessNumber>>

/** The fields of GetInformation, in the channel's key and unit of money. */
export function accountFields(
  account: AccountFacts,
  settings: Pick<PaynetSettings, 'accountField' | 'infoMoneyUnit'>
): AccountFields {
  const { number, payer, address, balanceMinor, lastReading } = account
  const debtMinor = balanceMinor > 0n ? balanceMinor : 0n
  const sum = settings.infoMoneyUnit === 'som' ? som : (minor: bigint) => minor

  return {
    [settings.accountField]: number,
    fio: Array.from(payer).slice(0, MAX_FIO_LENGTH).join(''),
    address,
    balance: sum(-balanceMinor),
    debt: sum(debtMinor),
    ...(lastReading ? { last_reading: lastReading } : {}),
  }
}

/** So'm as a JSON number, with two decimals only when there are tiyin. */
function som(minor: bigint): LosslessNumber {
  const sign = minor < 0n ? '-' : ''
  const size = minor < 0n ? -minor : minor
  const tiyin = size % TIYIN_IN_SOM
  const decimals = tiyin === 0n ? '' : `.${String(tiyin).padStart(2, '0')}`

  return new LosslessNumber(`${sign}${size / TIYIN_IN_SOM}${decimals}`)
}
