import { assertNever, isTwoPhase } from '@hisob/contract'
import type {
  AccountFacts,
  CancellationFacts,
  Outcome,
  PaymentFacts,
  RawCall,
  Refusal,
  StatementRow,
} from '@hisob/contract'
import { LosslessNumber } from 'lossless-json'
import type { PaynetSettings } from './manifest.ts'
import { writeMoment } from './moment.ts'
import { refusalAnswer } from './refusal_answer.ts'
import type { ErrorAnswer } from './refusal_answer.ts'

/** Exactly one of the two, by the rules of JSON-RPC. */
export type Answer = { readonly result: unknown } | { readonly error: ErrorAnswer }

const PERFORMED = 1
const CANCELLED = 2
const NOT_FOUND = 3
const MAX_FIO_LENGTH = 20
const TIYIN_IN_SOM = 100n

/** What PAYNET is told of an outcome. A repeat is an error to PAYNET: 201, or 202 for a cancel. */
export function answer(outcome: Outcome, call: RawCall, settings: PaynetSettings): Answer {
  if (isTwoPhase(outcome)) return refused('unknown_method')
  switch (outcome.kind) {
    case 'checked':
      return { result: information(outcome.account, call, settings) }
    case 'paid':
      return { result: performed(outcome.payment, settings) }
    case 'pay_repeated':
      return refused('conflict')
    case 'cancelled':
      return { result: cancelled(outcome.cancellation) }
    case 'cancel_repeated':
      return refused('already_cancelled')
    case 'status':
      return status(outcome, call, settings)
    case 'statement':
      return { result: { statements: outcome.rows.map(statementRow) } }
    case 'password_changed':
      return { result: 'success' }
    case 'refused':
      return { error: refusalAnswer(outcome) }
    default:
      return assertNever(outcome)
  }
}

function refused(refusal: Refusal): Answer {
  return { error: refusalAnswer({ kind: 'refused', refusal }) }
}

function information(account: AccountFacts, call: RawCall, settings: PaynetSettings) {
  const { number, payer, address, balanceMinor, lastReading } = account
  const debtMinor = balanceMinor > 0n ? balanceMinor : 0n
  const sum = settings.infoMoneyUnit === 'som' ? som : (minor: bigint) => minor

  return {
    // The table says Number, but PAYNET's own samples and staff want this text.
    status: '0',
    timestamp: writeMoment(call.receivedAt),
    fields: {
      [settings.accountField]: number,
      fio: Array.from(payer).slice(0, MAX_FIO_LENGTH).join(''),
      address,
      balance: sum(-balanceMinor),
      debt: sum(debtMinor),
      ...(lastReading ? { last_reading: lastReading } : {}),
    },
  }
}

function performed(payment: PaymentFacts, settings: PaynetSettings) {
  return {
    providerTrnId: id(payment.paymentId),
    timestamp: writeMoment(payment.performedAt),
    fields: { [settings.accountField]: payment.account, balance: -payment.balanceAfterMinor },
  }
}

function cancelled({ paymentId, cancelledAt }: CancellationFacts) {
  return {
    providerTrnId: id(paymentId),
    timestamp: writeMoment(cancelledAt),
    transactionState: CANCELLED,
  }
}

function status(
  outcome: Extract<Outcome, { kind: 'status' }>,
  call: RawCall,
  settings: PaynetSettings
): Answer {
  if (outcome.state !== 'performed' && outcome.state !== 'cancelled') {
    if (settings.unknownCheck === 'error203') return refused('unknown_payment')
    const timestamp = writeMoment(call.receivedAt)
    return { result: { providerTrnId: 0, timestamp, transactionState: NOT_FOUND } }
  }
  return {
    result: {
      providerTrnId: id(outcome.paymentId),
      timestamp: writeMoment(outcome.at),
      transactionState: outcome.state === 'performed' ? PERFORMED : CANCELLED,
    },
  }
}

function statementRow(row: StatementRow) {
  return {
    amount: row.amountMinor,
    transactionId: id(row.reference),
    providerTrnId: id(row.paymentId),
    timestamp: writeMoment(row.performedAt),
  }
}

/** Digits as a JSON number of any length. */
function id(digits: string): LosslessNumber | string {
  return /^[1-9]\d*$/.test(digits) ? new LosslessNumber(digits) : digits
}

/** So'm as a JSON number, with two decimals only when there are tiyin. */
function som(minor: bigint): LosslessNumber {
  const sign = minor < 0n ? '-' : ''
  const size = minor < 0n ? -minor : minor
  const tiyin = size % TIYIN_IN_SOM
  const decimals = tiyin === 0n ? '' : `.${String(tiyin).padStart(2, '0')}`

  return new LosslessNumber(`${sign}${size / TIYIN_IN_SOM}${decimals}`)
}
