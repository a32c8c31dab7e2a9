import { assertNever } from '@hisob/contract'
import type { CancellationFacts, Outcome, PaymentFacts, Refusal } from '@hisob/contract'
import type { ReservationFacts } from '@hisob/contract'
import type { Endpoint } from './endpoint.ts'
import { accountData, milliseconds, timesOf, transactionData } from './facts.ts'
import { failureCode } from './failure_code.ts'
import type { UzumSettings } from './manifest.ts'

/** The members of an answer besides `serviceId` and `transId`, in Uzum's order. */
export type Answer = Readonly<Record<string, unknown>> & { readonly status: string }

const STATUSES: Readonly<Record<ReservationFacts['state'], string>> = {
  reserved: 'CREATED',
  performed: 'CONFIRMED',
  cancelled: 'REVERSED',
  released: 'REVERSED',
  expired: 'FAILED',
}

/** A repeat is an error to Uzum, with a code of its own. */
const REPEATS = {
  reserve_repeated: '10010',
  pay_repeated: '10016',
  cancel_repeated: '10018',
  release_repeated: '10018',
} as const

type Repeated = Extract<Outcome, { kind: keyof typeof REPEATS }>

/** What Uzum is told of an outcome. */
export function answer(
  outcome: Outcome,
  endpoint: Endpoint | null,
  settings: UzumSettings
): Answer {
  if (isRepeated(outcome)) return failed(REPEATS[outcome.kind])
  switch (outcome.kind) {
    case 'checked':
      return { status: 'OK', data: accountData(outcome.account, settings) }
    case 'reserved':
      return created(outcome.reservation, settings)
    case 'paid':
      return confirmed(outcome.payment, settings)
    case 'cancelled':
      return reversed(outcome.cancellation, settings)
    case 'released':
      return reversed(promiseGivenUp(outcome.reservation), settings)
    case 'status':
      return status(outcome, settings)
    case 'refused':
      return failed(failureCode(outcome.refusal, endpoint))
    case 'statement':
    case 'reservations':
    case 'fiscalised':
    case 'password_changed':
      return refused('unknown_method')
    default:
      return assertNever(outcome)
  }
}

function isRepeated(outcome: Outcome): outcome is Repeated {
  return Object.hasOwn(REPEATS, outcome.kind)
}

function refused(refusal: Refusal): Answer {
  return failed(failureCode(refusal, null))
}

function failed(errorCode: string): Answer {
  return { status: 'FAILED', errorCode }
}

function created(reservation: ReservationFacts, settings: UzumSettings): Answer {
  return {
    status: 'CREATED',
    transTime: milliseconds(reservation.reservedAt),
    data: transactionData(reservation.account, settings),
    amount: reservation.amount.minor,
  }
}

function confirmed(payment: PaymentFacts, settings: UzumSettings): Answer {
  return {
    status: 'CONFIRMED',
    confirmTime: milliseconds(payment.performedAt),
    data: transactionData(payment.account, settings),
    amount: payment.amount.minor,
  }
}

type TakenBack = Pick<CancellationFacts, 'cancelledAt' | 'reservation'>

function promiseGivenUp(reservation: ReservationFacts): TakenBack {
  return { cancelledAt: reservation.cancelledAt ?? reservation.reservedAt, reservation }
}

function reversed({ cancelledAt, reservation }: TakenBack, settings: UzumSettings): Answer {
  return {
    status: 'REVERSED',
    reverseTime: milliseconds(cancelledAt),
    data: reservation ? transactionData(reservation.account, settings) : {},
    ...(reservation && { amount: reservation.amount.minor }),
  }
}

/** Without its promise nothing can be told of a transaction: at Uzum everything begins with one. */
function status(outcome: Extract<Outcome, { kind: 'status' }>, settings: UzumSettings): Answer {
  if (outcome.state === 'unknown' || !outcome.reservation) return refused('unknown_payment')

  const { reservation } = outcome
  return {
    status: STATUSES[outcome.state],
    ...timesOf(reservation),
    data: transactionData(reservation.account, settings),
    amount: reservation.amount.minor,
  }
}
