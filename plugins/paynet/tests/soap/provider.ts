import type { RawCall, RawReply } from '@hisob/contract'
import { readSamples } from '@hisob/contract/test_suite'
import type { Examination, ProviderFacts } from '@hisob/contract/test_suite'
import { paynetSoapAdapter } from '../../src/index.ts'
import type { PaynetSoapSettings } from '../../src/index.ts'

export const settings: PaynetSoapSettings = {
  serviceId: '17',
  accountField: 'client_id',
  accountAliases: ['account', 'clientid', 'customer_id'],
  unknownCheck: 'state3',
  infoMoneyUnit: 'tiyin',
}

const SOAP_11 = 'http://schemas.xmlsoap.org/soap/envelope/'
export const SOAP_12 = 'http://www.w3.org/2003/05/soap-envelope'

/** A call as PAYNET makes it, with whatever body. */
export function callWith(body: string | Uint8Array, changes: Partial<RawCall> = {}): RawCall {
  return {
    method: 'POST',
    path: '/gateway/demo/paynet_soap',
    headers: { 'content-type': 'text/xml; charset=utf-8', 'host': 'pay.example.uz' },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    peer: '192.0.2.10',
    receivedAt: '2026-03-01T05:15:02.000Z',
    ...changes,
  }
}

/** An envelope around whatever stands in its body. */
export function enveloped(inner: string, { soap = SOAP_11, header = '' } = {}): string {
  return `<soapenv:Envelope xmlns:soapenv="${soap}">${header}<soapenv:Body>${inner}</soapenv:Body></soapenv:Envelope>`
}

export const WHO = '<password>secret</password><username>paynet</username>'

/** The arguments of an operation, credentials included unless others are given. */
export function operation(name: string, args: string, who = WHO): string {
  return enveloped(
    `<ns1:${name}Arguments xmlns:ns1="http://uws.provider.com/">${who}${args}</ns1:${name}Arguments>`
  )
}

export function parameter(key: string, value: string): string {
  return `<parameters><paramKey>${key}</paramKey><paramValue>${value}</paramValue></parameters>`
}

export const reference = '12345678901234567890'

/** PerformTransaction with some elements replaced (XML); null leaves one out. */
export function perform(changes: Readonly<Record<string, string | null>> = {}): string {
  const elements: Record<string, string | null> = {
    amount: '<amount>15000000</amount>',
    parameters: parameter('client_id', 'LS-1726-000123') + parameter('terminal_id', '4075745'),
    serviceId: '<serviceId>17</serviceId>',
    transactionId: `<transactionId>${reference}</transactionId>`,
    transactionTime: '<transactionTime>2026-03-01T10:15:00+05:00</transactionTime>',
    ...changes,
  }
  return operation('PerformTransaction', Object.values(elements).join(''))
}

export function textOf(reply: RawReply): string {
  return new TextDecoder().decode(reply.body)
}

/** `fault` and its code, with the HTTP status of the transport's own faults; else the status. */
export function codeOf(reply: RawReply): string {
  if (reply.status === 405 || reply.status === 415) return `http ${reply.status}`

  const text = textOf(reply)
  const fault = /<(?:faultcode|soapenv:Value)>soapenv:(?<code>\w+)</.exec(text)?.groups?.code
  return fault ? `fault ${fault}` : (/<status>(?<status>\d+)</.exec(text)?.groups?.status ?? '')
}

const provider: ProviderFacts = {
  codeOf,
  reference,
  paying: (sum) => callWith(perform({ amount: `<amount>${sum}</amount>` })),
  cancelling: callWith(
    operation('CancelTransaction', `<serviceId>17</serviceId><transactionId>437</transactionId>`)
  ),
  stranger: callWith(operation('PerformTransaction', '', '')),
  statementSums: (reply) =>
    Array.from(textOf(reply).matchAll(/<amount>(\d+)<\/amount>/g), ([, sum]) => BigInt(sum ?? 0)),
  codes: { success: '0', unauthorized: '412', repeatedPay: '201', repeatedCancel: '202' },
  sameAnswer: [
    ['malformed', 'wrong_envelope', 'unknown_method'],
    ['wrong_amount', 'amount_too_small'],
    ['conflict', 'already_performed', 'already_paid', 'already_reserved'],
    ['already_cancelled', 'expired'],
  ],
}

/** PAYNET's SOAP, ready to be examined by the suite of the contract. */
export const paynetSoap: Omit<Examination<PaynetSoapSettings>, 'test' | 'group'> = {
  adapter: paynetSoapAdapter,
  settings,
  samples: readSamples(new URL('./samples/', import.meta.url)),
  provider,
}
