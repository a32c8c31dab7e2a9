import type { RawCall } from '@hisob/contract'
import type { PaynetSoapSettings } from './manifest.ts'
import { escaped } from './write_xml.ts'

const ENVELOPE = 'http://schemas.xmlsoap.org/soap/envelope/'
const SERVICE = 'http://uws.provider.com/'

/** GetInformation of an account. Login and password are made up: only PAYNET has the real ones. */
export function example(
  account: string,
  settings: PaynetSoapSettings,
  receivedAt: string
): RawCall {
  const { serviceId, accountField } = settings
  const text =
    `<s:Envelope xmlns:s="${ENVELOPE}"><s:Body><u:GetInformationArguments xmlns:u="${SERVICE}">` +
    `<password>example</password><username>paynet</username><parameters>` +
    `<paramKey>${accountField}</paramKey><paramValue>${escaped(account)}</paramValue>` +
    `</parameters><serviceId>${serviceId}</serviceId></u:GetInformationArguments></s:Body></s:Envelope>`
  return {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'text/xml; charset=utf-8' },
    body: new TextEncoder().encode(text),
    peer: '127.0.0.1',
    receivedAt,
  }
}
