import { allOf, isRefused, refuse } from '@hisob/contract'
import type { Command, Refused } from '@hisob/contract'
import { readMoment, secondAfter } from '../moment.ts'
import { readAccount, readClickId, readPrepareId } from '../read_parts.ts'
import { readSom } from '../som.ts'
import type { ClickAdvancedSettings } from './manifest.ts'
import { ACTIONS } from './message.ts'
import type { Message } from './message.ts'

type Reader = (message: Message, settings: ClickAdvancedSettings) => Command | Refused

const READERS: ReadonlyMap<string, Reader> = new Map([
  [ACTIONS.getinfo, readCheck],
  [ACTIONS.prepare, readReserve],
  [ACTIONS.confirm, readConfirm],
  [ACTIONS.check, readStatus],
  [ACTIONS.compare, readReservations],
])

/** Reads a call that is Click's. */
export function readCommand(message: Message, settings: ClickAdvancedSettings): Command | Refused {
  const read = READERS.get(message.fields.get('action') ?? '')
  return read ? read(message, settings) : refuse('unknown_method')
}

function readCheck({ params }: Message, settings: ClickAdvancedSettings): Command | Refused {
  const sum = params.get(settings.amountField)
  const read = allOf({
    account: readAccount(params.get(settings.accountField) ?? ''),
    amount: sum === undefined ? null : readSom(sum),
  })
  return isRefused(read) ? read : { kind: 'check', ...read }
}

function readReserve(message: Message, settings: ClickAdvancedSettings): Command | Refused {
  const read = readPaying(message, settings)
  if (isRefused(read)) return read
  return { kind: 'reserve', ...read, providerAt: null, holdSeconds: Number(settings.holdSeconds) }
}

function readConfirm(message: Message, settings: ClickAdvancedSettings): Command | Refused {
  const paying = readPaying(message, settings)
  if (isRefused(paying)) return paying
  const reservationId = readPrepareId(message.fields.get('merchant_prepare_id') ?? '')
  return isRefused(reservationId) ? reservationId : { kind: 'confirm', ...paying, reservationId }
}

function readPaying({ fields, params }: Message, settings: ClickAdvancedSettings) {
  return allOf({
    reference: readClickId(fields.get('click_paydoc_id') ?? '', 'click_paydoc_id'),
    account: readAccount(params.get(settings.accountField) ?? ''),
    amount: readSom(params.get(settings.amountField) ?? ''),
  })
}

function readStatus({ fields }: Message): Command | Refused {
  const reference = readClickId(fields.get('click_paydoc_id') ?? '', 'click_paydoc_id')
  return isRefused(reference) ? reference : { kind: 'status', reference }
}

/** Click's period has the second of its end. */
function readReservations({ fields }: Message): Command | Refused {
  const from = readMoment(fields.get('from_date') ?? '')
  const last = readMoment(fields.get('till_date') ?? '')
  if (from === null || last === null || from > last) return refuse('wrong_date')
  return { kind: 'reservations', from, to: secondAfter(last) }
}
