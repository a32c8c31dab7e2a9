import type { AccountFacts, ReservationFacts } from '@hisob/contract'
import { LosslessNumber } from 'lossless-json'
import type { UzumSettings } from './manifest.ts'

const TIYIN_IN_SOM = 100n

type Shown = Readonly<Record<string, string | bigint | LosslessNumber>>

/** What a payer is shown before paying. `amount` is what Uzum offers to pay: the debt. */
export function accountData(account: AccountFacts, settings: UzumSettings) {
  const { number, payer, address, balanceMinor, lastReading } = account
  const debtMinor = balanceMinor > 0n ? balanceMinor : 0n
  const sum = settings.infoMoneyUnit === 'som' ? som : (minor: bigint) => minor

  return inForm(settings, {
    [settings.accountField]: number,
    fio: payer,
    address,
    balance: sum(-balanceMinor),
    amount: sum(debtMinor),
    ...(lastReading ? { last_reading: lastReading } : {}),
  })
}

/** What is told of a transaction's account. */
export function transactionData(account: string, settings: UzumSettings) {
  return inForm(settings, { [settings.accountField]: account })
}

/** Milliseconds of the life of a transaction, null where that has not happened. */
export function timesOf(reservation: ReservationFacts) {
  const isReversed = reservation.state === 'cancelled' || reservation.state === 'released'
  return {
    transTime: milliseconds(reservation.reservedAt),
    confirmTime: milliseconds(reservation.performedAt),
    reverseTime: isReversed ? milliseconds(reservation.cancelledAt) : null,
  }
}

/** An instant as Uzum writes it. */
export function milliseconds(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant)
}

function inForm({ dataForm }: UzumSettings, shown: Shown): Readonly<Record<string, unknown>> {
  if (dataForm === 'values') return shown
  return Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, { value }]))
}

/** So'm as a JSON number, with two decimals only when there are tiyin. */
function som(minor: bigint): LosslessNumber {
  const sign = minor < 0n ? '-' : ''
  const size = minor < 0n ? -minor : minor
  const tiyin = size % TIYIN_IN_SOM
  const decimals = tiyin === 0n ? '' : `.${String(tiyin).padStart(2, '0')}`

  return new LosslessNumber(`${sign}${size / TIYIN_IN_SOM}${decimals}`)
}
