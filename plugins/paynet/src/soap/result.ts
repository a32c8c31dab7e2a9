import { assertNever, isTwoPhase, refuse } from '@hisob/contract'
import type { Outcome, PaymentFacts, Refused, StatementRow } from '@hisob/contract'
import { accountFields } from '../account_fields.ts'
import { writeMoment } from '../moment.ts'
import { refusalAnswer } from '../refusal_answer.ts'
import type { Operation } from './envelope.ts'
import type { PaynetSoapSettings } from './manifest.ts'
import type { Content } from './write_xml.ts'

/** What a result depends on besides the outcome. `asked` is the operation of the call. */
export type Asked = {
  readonly asked: Operation
  readonly receivedAt: string
  readonly onlyTransactionId: boolean
  readonly settings: PaynetSoapSettings
}

/** The operation whose result it is, and its elements in the order of the schema. */
export type Result = { readonly operation: Operation; readonly content: Content }

const PERFORMED = '1'
const CANCELLED = '2'
const NOT_FOUND = '3'
const NO_STATE = '0'

/** What PAYNET is told of an outcome. A repeat is an error to PAYNET: 201, or 202 for a cancel. */
export function result(outcome: Outcome, asked: Asked): Result {
  if (isTwoPhase(outcome)) return failure(refuse('unknown_method'), asked)
  switch (outcome.kind) {
    case 'checked': {
      const shown = Object.entries(accountFields(outcome.account, asked.settings))
      const content = [...succeeded(asked.receivedAt), ...parameters(shown)]
      return { operation: 'GetInformation', content }
    }
    case 'paid':
      return { operation: 'PerformTransaction', content: performed(outcome.payment, asked) }
    case 'pay_repeated':
      return failure(refuse('conflict'), asked, outcome.payment.paymentId)
    case 'cancelled': {
      const content = succeeded(outcome.cancellation.cancelledAt)
      const state = ['transactionState', CANCELLED] as const
      return { operation: 'CancelTransaction', content: [...content, state] }
    }
    case 'cancel_repeated':
      return failure(refuse('already_cancelled'), asked)
    case 'status':
      return status(outcome, asked)
    case 'statement':
      return { operation: 'GetStatement', content: statement(outcome.rows, asked) }
    case 'password_changed':
      return { operation: 'ChangePassword', content: succeeded(asked.receivedAt) }
    case 'refused':
      return failure(outcome, asked)
    default:
      return assertNever(outcome)
  }
}

/** xs:dateTime in the time of Tashkent. */
function moment(instant: string): string {
  return `${writeMoment(instant).replace(' ', 'T')}+05:00`
}

function generic(errorMsg: string, code: number, at: string): Content {
  return [
    ['errorMsg', errorMsg],
    ['status', String(code)],
    ['timeStamp', moment(at)],
  ]
}

function succeeded(at: string): Content {
  return generic('Ok', 0, at)
}

function parameters(entries: readonly (readonly [string, unknown])[]): Content {
  return entries.map(([key, value]) => [
    'parameters',
    [
      ['paramKey', key],
      ['paramValue', String(value)],
    ],
  ])
}

function performed(payment: PaymentFacts, { settings }: Asked): Content {
  const shown = [
    [settings.accountField, payment.account],
    ['balance', -payment.balanceAfterMinor],
  ] as const
  return [
    ...succeeded(payment.performedAt),
    ...parameters(shown),
    ['providerTrnId', payment.paymentId],
  ]
}

function status(outcome: Extract<Outcome, { kind: 'status' }>, asked: Asked): Result {
  if (outcome.state !== 'performed' && outcome.state !== 'cancelled') {
    const unknown = refuse('unknown_payment')
    if (asked.settings.unknownCheck === 'error203') return failure(unknown, asked)
    const content = [...succeeded(asked.receivedAt), ...checked('0', NOT_FOUND, unknown)]
    return { operation: 'CheckTransaction', content }
  }
  const isPerformed = outcome.state === 'performed'
  const state = isPerformed
    ? checked(outcome.paymentId, PERFORMED)
    : checked(outcome.paymentId, CANCELLED, refuse('already_cancelled'))
  return { operation: 'CheckTransaction', content: [...succeeded(outcome.at), ...state] }
}

/** The state of a transaction; one that is not performed says why, as an error state. */
function checked(paymentId: string, state: string, because?: Refused): Content {
  return [
    ['providerTrnId', paymentId],
    ['transactionState', state],
    ['transactionStateErrorStatus', because ? '1' : '0'],
    ['transactionStateErrorMsg', because ? refusalAnswer(because).message : 'Ok'],
  ]
}

function statement(rows: readonly StatementRow[], asked: Asked): Content {
  const full = (row: StatementRow): Content => [
    ['amount', String(row.amountMinor)],
    ['providerTrnId', row.paymentId],
    ['transactionId', row.reference],
    ['transactionTime', moment(row.performedAt)],
  ]
  const short = (row: StatementRow): Content => [['transactionId', row.reference]]
  const listed = rows.map((row) => (asked.onlyTransactionId ? short(row) : full(row)))

  return [...succeeded(asked.receivedAt), ...listed.map((row) => ['statements', row] as const)]
}

/** An error is the operation's own result, with what the schema demands beside it. */
function failure(refused: Refused, { asked, receivedAt }: Asked, paymentId = '0'): Result {
  const { code, message } = refusalAnswer(refused)
  const content = [...generic(message, code, receivedAt), ...rest(asked, refused, paymentId)]
  return { operation: asked, content }
}

function rest(asked: Operation, refused: Refused, paymentId: string): Content {
  switch (asked) {
    case 'PerformTransaction':
      return [['providerTrnId', paymentId]]
    case 'CheckTransaction':
      return checked(paymentId, stateOf(refused), refused)
    case 'CancelTransaction':
      return [['transactionState', stateOf(refused)]]
    case 'GetInformation':
    case 'GetStatement':
    case 'ChangePassword':
      return []
    default:
      return assertNever(asked)
  }
}

/** Only these two refusals know the state; a failure of ours must not be read as one. */
function stateOf({ refusal }: Refused): string {
  if (refusal === 'already_cancelled') return CANCELLED
  return refusal === 'unknown_payment' ? NOT_FOUND : NO_STATE
}
