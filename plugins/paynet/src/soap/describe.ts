import type { RawCall, RawReply } from '@hisob/contract'
import { escaped } from './write_xml.ts'
import { wsdl } from './wsdl.ts'
import { XSD, XSD_NAME } from './xsd.ts'

const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

/**
 * The WSDL at `?wsdl`, with the address it was asked at, and its schema at `?xsd=` or beside it. Only
 * what the caller himself said of the host goes into it, never a name of ours.
 */
export function describe({ method, path, headers }: RawCall): RawReply | null {
  if (method !== 'GET' && method !== 'HEAD') return null

  const [place = '', query = ''] = path.split('?')
  if (place.endsWith(`/${XSD_NAME}`) || /^xsd=ProviderWebService\.xsd$/i.test(query)) {
    return document(XSD)
  }
  if (!/^wsdl$/i.test(query)) return null

  const { host = '' } = headers
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'
  const address = HOST.test(host) ? `${scheme}://${host}${place}` : place
  return document(wsdl(escaped(address)))
}

function document(text: string): RawReply {
  return {
    status: 200,
    headers: {
      'content-type': 'text/xml; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'vary': 'host, x-forwarded-proto',
    },
    body: new TextEncoder().encode(text),
  }
}
