import { isRefused, refuse } from '@hisob/contract'
import type { Decoded, RawCall, Refusal, Refused } from '@hisob/contract'
import { readCommand } from '../read_command.ts'
import type { Asked } from '../read_command.ts'
import { readEnvelope } from './envelope.ts'
import type { Fault, Operation } from './envelope.ts'
import type { PaynetSoapSettings } from './manifest.ts'
import { asLong, readArguments, textIn } from './read_arguments.ts'
import type { Arguments } from './read_arguments.ts'

const FAULTS: Readonly<Record<Fault, Refusal>> = {
  malformed: 'malformed',
  wrong_envelope: 'wrong_envelope',
  wrong_media_type: 'wrong_envelope',
  version_mismatch: 'wrong_envelope',
  must_understand: 'wrong_envelope',
  unknown_operation: 'unknown_method',
}

/** What is asked, and by whom: login and password stand in the body. */
export function readCall(call: RawCall, settings: PaynetSoapSettings): Decoded | Refused {
  if (call.method !== 'POST') return refuse('wrong_http_method')

  const envelope = readEnvelope(call)
  if (envelope.operation === null) return refuse(FAULTS[envelope.fault])

  const given = readArguments(envelope.args)
  const login = textIn(given.values, 'username')
  const password = textIn(given.values, 'password')
  if (login === undefined || password === undefined) return refuse('unauthorized')

  const asked = readAsked(envelope.operation, given, { settings, receivedAt: call.receivedAt })
  return isRefused(asked) ? asked : { kind: 'decoded', credentials: { login, password }, ...asked }
}

type Met = { readonly settings: PaynetSoapSettings; readonly receivedAt: string }

function readAsked(
  operation: Operation,
  { values, parameters }: Arguments,
  { settings, receivedAt }: Met
): Asked | Refused {
  if (operation === 'PerformTransaction' && values.transactionTime === undefined) {
    return refuse('missing_parameter', { name: 'transactionTime' })
  }
  // From here on SOAP and JSON-RPC are one protocol.
  const params = {
    serviceId: asLong(values.serviceId),
    transactionId: asLong(values.transactionId),
    amount: asLong(values.amount),
    fields: parameters,
    timestamp: values.transactionTime,
    dateFrom: values.dateFrom,
    dateTo: values.dateTo,
    newPassword: values.newPassword,
  }
  const asked = readCommand(operation, { params, keys: settings, receivedAt })
  return isRefused(asked) ? asked : withReason(asked, parameters)
}

function withReason(asked: Asked, parameters: Arguments['parameters']): Asked {
  if (asked.command.kind !== 'cancel') return asked

  const said = ['cancel_reason_code', 'cancel_reason_note']
    .map((key) => textIn(parameters, key)?.trim() ?? '')
    .filter((text) => text !== '')
  const reason = said.length === 0 ? null : said.join(' ')
  return { ...asked, command: { ...asked.command, reason } }
}
