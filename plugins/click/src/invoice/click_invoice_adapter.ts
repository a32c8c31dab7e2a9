import { defineOutboundAdapter } from '@hisob/contract'
import type { Host, Poll, PollAnswer, PushAnswer, RequestToPay } from '@hisob/contract'
import { LosslessNumber, stringify } from 'lossless-json'
import { numberOf } from '../fields.ts'
import { writeSom } from '../som.ts'
import { manifest } from './manifest.ts'
import type { ClickInvoiceSettings } from './manifest.ts'
import { ask } from './merchant_api.ts'
import { payLink } from './pay_link.ts'
import { pollAnswer, pushAnswer } from './read_answer.ts'

const PHONE = /^\+998\d{9}$/

/** Links to Click's page and invoices to a payer's phone. */
export const clickInvoiceAdapter = defineOutboundAdapter({ manifest, link: payLink, push, poll })

/** An invoice in the payer's Click: `merchant_trans_id` comes back in the call that pays it. */
async function push(
  request: RequestToPay,
  settings: ClickInvoiceSettings,
  host: Host
): Promise<PushAnswer> {
  const { amount, phone, account } = request
  if (phone === null || !PHONE.test(phone)) return { kind: 'declined', because: 'no_phone' }
  if (amount.currency !== 'UZS' || amount.minor <= 0n) {
    return { kind: 'declined', because: 'wrong_amount' }
  }

  const invoice = {
    service_id: numberOf(settings.serviceId),
    amount: new LosslessNumber(writeSom(amount.minor)),
    phone_number: phone.slice(1),
    merchant_trans_id: account,
  }
  const body = new TextEncoder().encode(stringify(invoice))
  return pushAnswer(await ask({ method: 'POST', path: 'invoice/create', body }, settings, host))
}

/** An invoice without a number cannot be asked for: its account may have many. */
async function poll(
  { providerReference }: Poll,
  settings: ClickInvoiceSettings,
  host: Host
): Promise<PollAnswer> {
  if (providerReference === null || !/^\d{1,20}$/.test(providerReference)) {
    return { kind: 'unknown' }
  }
  const path = `invoice/status/${settings.serviceId}/${providerReference}`
  return pollAnswer(await ask({ method: 'GET', path, body: null }, settings, host))
}
