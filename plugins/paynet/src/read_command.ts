import { allOf, isRefused, refuse } from '@hisob/contract'
import type { Command, Refused } from '@hisob/contract'
import { secondAfter } from './moment.ts'
import {
  readAccount,
  readAmount,
  readDate,
  readNewPassword,
  readServiceId,
  readTimestamp,
  readTransactionId,
} from './read_params.ts'
import type { AccountKeys } from './read_params.ts'

/** The parameters of a call and what their reading depends on; `receivedAt` is the call's. */
export type Request = {
  readonly params: Readonly<Record<string, unknown>>
  readonly keys: AccountKeys
  readonly receivedAt: string
}

/** A command and the service it is for; null where the method names none. */
export type Asked = { readonly serviceId: string | null; readonly command: Command }

// A provider whose clock is a day ahead is wrong, and so would be the books of that day.
const MAX_AHEAD_IN_MS = 24 * 60 * 60 * 1000

const METHODS: ReadonlyMap<string, (request: Request) => Asked | Refused> = new Map([
  ['GetInformation', readCheck],
  ['PerformTransaction', readPay],
  ['CheckTransaction', readStatus],
  ['CancelTransaction', readCancel],
  ['GetStatement', readStatement],
  ['ChangePassword', readChangePassword],
])

/** Reads the command of a method; names are compared letter for letter. */
export function readCommand(method: string, request: Request): Asked | Refused {
  return METHODS.get(method)?.(request) ?? refuse('unknown_method')
}

function readCheck({ params, keys }: Request): Asked | Refused {
  const read = allOf({ serviceId: readServiceId(params), account: readAccount(params, keys) })
  if (isRefused(read)) return read

  const { serviceId, account } = read
  return { serviceId, command: { kind: 'check', account, amount: null } }
}

function readPay({ params, keys, receivedAt }: Request): Asked | Refused {
  const read = allOf({
    serviceId: readServiceId(params),
    reference: readTransactionId(params),
    account: readAccount(params, keys),
    amount: readAmount(params),
    paidAt: readTimestamp(params),
  })
  if (isRefused(read)) return read

  const { serviceId, ...payment } = read
  const ahead = Date.parse(payment.paidAt ?? receivedAt) - Date.parse(receivedAt)
  if (ahead > MAX_AHEAD_IN_MS) return refuse('wrong_date')

  return { serviceId, command: { kind: 'pay', ...payment } }
}

function readStatus({ params }: Request): Asked | Refused {
  const read = readReference(params)
  if (isRefused(read)) return read

  return { serviceId: read.serviceId, command: { kind: 'status', reference: read.reference } }
}

function readCancel({ params }: Request): Asked | Refused {
  const read = readReference(params)
  if (isRefused(read)) return read

  const { serviceId, reference } = read
  return { serviceId, command: { kind: 'cancel', reference, reason: null } }
}

function readReference(params: Request['params']) {
  return allOf({
    serviceId: readServiceId(params),
    reference: readTransactionId(params),
    timestamp: readTimestamp(params),
  })
}

function readStatement({ params }: Request): Asked | Refused {
  const read = allOf({
    serviceId: readServiceId(params),
    from: readDate(params, 'dateFrom'),
    last: readDate(params, 'dateTo'),
  })
  if (isRefused(read)) return read

  const { serviceId, from, last } = read
  if (Date.parse(from) > Date.parse(last)) return refuse('wrong_date')
  return { serviceId, command: { kind: 'statement', from, to: secondAfter(last) } }
}

function readChangePassword({ params }: Request): Asked | Refused {
  const newPassword = readNewPassword(params)
  if (isRefused(newPassword)) return newPassword

  return { serviceId: null, command: { kind: 'changePassword', newPassword } }
}
