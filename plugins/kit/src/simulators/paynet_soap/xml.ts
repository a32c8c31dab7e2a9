import type { Target } from '../dialect.ts'
import type { Call } from '../wire.ts'

export const ENVELOPES = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
}
export type Version = keyof typeof ENVELOPES

const MEDIA: Readonly<Record<Version, string>> = {
  '1.1': 'text/xml; charset=utf-8',
  '1.2': 'application/soap+xml; charset=utf-8',
}
const SPECIAL = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const

/** An element of the service, which stands in no namespace. */
export function element(name: string, content: string | bigint | number): string {
  const text = String(content).replace(/[&<>]/g, (sign) => SPECIAL[sign as keyof typeof SPECIAL])
  return `<${name}>${text}</${name}>`
}

export function parameter(key: string, value: string): string {
  return `<parameters>${element('paramKey', key)}${element('paramValue', value)}</parameters>`
}

/** A call of an operation; arguments are XML in the order of the schema. */
export function callWith({ login, key }: Target, password = key, version: Version = '1.1') {
  return (operation: string, args: string): Call => {
    const who = element('password', password) + element('username', login)
    const name = `ns1:${operation}Arguments`
    const body = `<${name} xmlns:ns1="http://uws.provider.com/">${who}${args}</${name}>`
    return {
      headers: { 'content-type': MEDIA[version], 'soapaction': `"urn:${operation}"` },
      body: `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="${ENVELOPES[version]}"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`,
    }
  }
}

/** The texts of all elements of that name; the service writes them flat. */
export function textsOf(xml: string, name: string): readonly string[] {
  const found = xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'g'))
  return [...found].map(([, text]) => text ?? '')
}
