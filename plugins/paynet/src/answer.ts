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
import { accountFields } from './account_fields.ts'
import type { PaynetSettings } from './manifest.ts'
import { writeMoment } from './moment.ts'
import { refusalAnswer } from './refusal_answer.ts'
import type { ErrorAnswer } from './refusal_answer.ts'

/** Exactly one of the two, by the rules of JSON-RPC. */
export type Answer = { readonly result: unknown } | { readonly error: ErrorAnswer }

const PERFORMED = 1
const CANCELLED = 2
const NOT_FOUND = 3

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
  return {
    // The table says Number, but PAYNET's own samples and staff want this text.
    status: '0',
    timestamp: writeMoment(call.receivedAt),
    fields: accountFields(account, settings),
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
