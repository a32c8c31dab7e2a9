import { allOf, assertNever, isRefused, refuse } from '@hisob/contract'
import type { Command, Refused } from '@hisob/contract'
import type { Endpoint } from './endpoint.ts'
import type { Members } from './read_body.ts'
import {
  readAccount,
  readAmount,
  readServiceId,
  readTimestamp,
  readTransId,
} from './read_params.ts'
import type { AccountKeys } from './read_params.ts'

/** The members of a call and what their reading depends on; `receivedAt` is the call's. */
export type Request = {
  readonly body: Members
  readonly keys: AccountKeys
  readonly receivedAt: string
}

/** A command and the service it is for. */
export type Asked = { readonly serviceId: string; readonly command: Command }

const HOLD_SECONDS = 30 * 60
// A provider whose clock is a day ahead is wrong, and its promises would never run out.
const MAX_AHEAD_IN_MS = 24 * 60 * 60 * 1000

/** Reads what is asked at an endpoint. */
export function readCommand(endpoint: Endpoint, request: Request): Asked | Refused {
  switch (endpoint) {
    case 'check':
      return readCheck(request)
    case 'create':
      return readCreate(request)
    case 'confirm':
    case 'reverse':
    case 'status':
      return readReference(endpoint, request)
    default:
      return assertNever(endpoint)
  }
}

function readCheck({ body, keys }: Request): Asked | Refused {
  const read = allOf({
    serviceId: readServiceId(body),
    timestamp: readTimestamp(body),
    account: readAccount(body, keys),
  })
  if (isRefused(read)) return read

  const { serviceId, account } = read
  return { serviceId, command: { kind: 'check', account, amount: null } }
}

function readCreate({ body, keys, receivedAt }: Request): Asked | Refused {
  const read = allOf({
    serviceId: readServiceId(body),
    providerAt: readTimestamp(body),
    reference: readTransId(body),
    account: readAccount(body, keys),
    amount: readAmount(body),
  })
  if (isRefused(read)) return read

  const { serviceId, ...promise } = read
  const ahead = Date.parse(promise.providerAt) - Date.parse(receivedAt)
  if (ahead > MAX_AHEAD_IN_MS) return refuse('wrong_date', { name: 'timestamp' })
  return { serviceId, command: { kind: 'reserve', ...promise, holdSeconds: HOLD_SECONDS } }
}

function readReference(
  endpoint: 'confirm' | 'reverse' | 'status',
  { body }: Request
): Asked | Refused {
  const read = allOf({
    serviceId: readServiceId(body),
    timestamp: readTimestamp(body),
    reference: readTransId(body),
  })
  if (isRefused(read)) return read
  return { serviceId: read.serviceId, command: commandAt(endpoint, read.reference) }
}

/** Whether a reversed payment was confirmed yet only the host knows: `cancel` takes back either. */
function commandAt(endpoint: 'confirm' | 'reverse' | 'status', reference: string): Command {
  switch (endpoint) {
    case 'confirm':
      return { kind: 'confirm', reference, reservationId: null, account: null, amount: null }
    case 'reverse':
      return { kind: 'cancel', reference, reason: null }
    case 'status':
      return { kind: 'status', reference }
    default:
      return assertNever(endpoint)
  }
}
