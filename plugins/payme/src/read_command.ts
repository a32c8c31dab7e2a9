import { allOf, isRefused, refuse } from '@hisob/contract'
import type { Command, Refused } from '@hisob/contract'
import type { PaymeSettings } from './manifest.ts'
import { readMoment } from './moment.ts'
import type { Members } from './read_envelope.ts'
import {
  readAccount,
  readAmount,
  readEnd,
  readFiscalData,
  readFiscalType,
  readId,
  readNewId,
  readReason,
  readTime,
} from './read_params.ts'

/** The parameters of a call and what their reading depends on; `receivedAt` is the call's. */
export type Request = {
  readonly params: Members
  readonly settings: PaymeSettings
  readonly receivedAt: string
}

// A transaction that begins later would also wait longer than the twelve hours it may.
const MAX_AHEAD_IN_MS = 60 * 60 * 1000

const METHODS: ReadonlyMap<string, (request: Request) => Command | Refused> = new Map([
  ['CheckPerformTransaction', readCheck],
  ['CreateTransaction', readReserve],
  ['PerformTransaction', readConfirm],
  ['CancelTransaction', readCancel],
  ['CheckTransaction', readStatus],
  ['GetStatement', readReservations],
  ['SetFiscalData', readFiscalise],
])

/** Reads the command of a method; names are compared letter for letter. */
export function readCommand(method: string, request: Request): Command | Refused {
  return METHODS.get(method)?.(request) ?? refuse('unknown_method', { name: method })
}

function readCheck({ params, settings }: Request): Command | Refused {
  const read = allOf({ amount: readAmount(params), account: readAccount(params, settings) })
  return isRefused(read) ? read : { kind: 'check', ...read }
}

function readReserve({ params, settings, receivedAt }: Request): Command | Refused {
  const read = allOf({
    reference: readNewId(params),
    providerAt: readTime(params),
    amount: readAmount(params),
    account: readAccount(params, settings),
  })
  if (isRefused(read)) return read

  const ahead = Date.parse(read.providerAt) - Date.parse(receivedAt)
  if (ahead > MAX_AHEAD_IN_MS) return refuse('wrong_date', { name: 'time' })
  return {
    kind: 'reserve',
    ...read,
    holdSeconds: Number(settings.holdSeconds),
    ...(settings.accountType === 'one_time' ? { isOnly: true } : {}),
  }
}

function readConfirm({ params }: Request): Command | Refused {
  const reference = readId(params)
  if (isRefused(reference)) return reference
  return { kind: 'confirm', reference, reservationId: null, account: null, amount: null }
}

function readCancel({ params }: Request): Command | Refused {
  const read = allOf({ reference: readId(params), reason: readReason(params) })
  return isRefused(read) ? read : { kind: 'cancel', ...read }
}

function readStatus({ params }: Request): Command | Refused {
  const reference = readId(params)
  return isRefused(reference) ? reference : { kind: 'status', reference }
}

/** Payme's period is closed, `from <= time <= to`, in milliseconds. */
function readReservations({ params }: Request): Command | Refused {
  const read = allOf({ from: readEnd(params, 'from'), to: readEnd(params, 'to') })
  if (isRefused(read)) return read

  const [from, to] = [BigInt(read.from), BigInt(read.to)]
  if (from > to) return refuse('invalid_parameter', { name: 'to' })
  return { kind: 'reservations', from: readMoment(read.from), to: readMoment(String(to + 1n)) }
}

function readFiscalise({ params }: Request): Command | Refused {
  const read = allOf({
    reference: readId(params),
    of: readFiscalType(params),
    data: readFiscalData(params),
  })
  return isRefused(read) ? read : { kind: 'fiscalise', ...read }
}
