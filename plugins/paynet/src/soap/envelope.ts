import type { RawCall } from '@hisob/contract'
import { readXml, resolve } from './read_xml.ts'
import type { XmlElement } from './read_xml.ts'
import { xmlText } from './xml_text.ts'

/** The namespace of the service. */
export const SERVICE = 'http://uws.provider.com/'

/** SOAP 1.1 or 1.2. */
export type Version = '1.1' | '1.2'

/** Why a call is no SOAP that we serve. `malformed` is no XML, `wrong_envelope` no envelope of ours. */
export type Fault =
  | 'malformed'
  | 'wrong_envelope'
  | 'wrong_media_type'
  | 'version_mismatch'
  | 'must_understand'
  | 'unknown_operation'

/** The six operations of the WSDL. */
export const OPERATIONS = [
  'GetInformation',
  'PerformTransaction',
  'CheckTransaction',
  'CancelTransaction',
  'GetStatement',
  'ChangePassword',
] as const

/** One of the six operations of the WSDL. */
export type Operation = (typeof OPERATIONS)[number]

/** An opened envelope: the operation and its arguments, or why there are none. */
export type Envelope = { readonly version: Version } & (
  | { readonly operation: Operation; readonly args: XmlElement }
  | { readonly operation: null; readonly fault: Fault }
)

/** The namespace of an envelope by its version. */
export const ENVELOPES: Readonly<Record<Version, string>> = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
}

const MEDIA_TYPES = ['text/xml', 'application/xml', 'application/soap+xml']

/** Opens the envelope of a call. What cannot be read is answered in the version of its media type. */
export function readEnvelope(call: RawCall): Envelope {
  const [mediaType = ''] = (call.headers['content-type'] ?? '').split(';')
  const media = mediaType.trim().toLowerCase()
  const version = media === 'application/soap+xml' ? '1.2' : '1.1'
  const coding = call.headers['content-encoding'] ?? 'identity'
  if ((media !== '' && !MEDIA_TYPES.includes(media)) || coding !== 'identity') {
    return { version, operation: null, fault: 'wrong_media_type' }
  }

  const text = xmlText(call)
  const root = text === null ? null : readXml(text)
  return root === null ? { version, operation: null, fault: 'malformed' } : open(root, version)
}

function open(root: XmlElement, spoken: Version): Envelope {
  const version = versionOf(root)
  if (version === null) {
    const fault = root.name === 'Envelope' ? 'version_mismatch' : 'wrong_envelope'
    return { version: spoken, operation: null, fault }
  }

  const parts = root.children.map(({ namespace, name }) =>
    namespace === ENVELOPES[version] ? name : ''
  )
  const isFramed = ['Body', 'Header,Body'].includes(parts.join(','))
  const body = root.children.at(-1)
  if (!isFramed || body === undefined) return { version, operation: null, fault: 'wrong_envelope' }
  if (root.children.slice(0, -1).some((header) => isDemanding(header, version))) {
    return { version, operation: null, fault: 'must_understand' }
  }
  return { version, ...operationOf(body) }
}

function versionOf({ name, namespace }: XmlElement): Version | null {
  if (name !== 'Envelope') return null
  return (['1.1', '1.2'] as const).find((version) => ENVELOPES[version] === namespace) ?? null
}

/** True when a block of the header demands to be understood: we understand none. */
function isDemanding(header: XmlElement, version: Version): boolean {
  return header.children.some(({ attributes, prefixes }) =>
    Object.entries(attributes).some(([written, value]) => {
      if (!written.endsWith(':mustUnderstand')) return false
      const isSoap = resolve(written, prefixes).namespace === ENVELOPES[version]
      return isSoap && ['1', 'true'].includes(value.trim())
    })
  )
}

type Opened =
  | { readonly operation: Operation; readonly args: XmlElement }
  | { readonly operation: null; readonly fault: Fault }

function operationOf({ children }: XmlElement): Opened {
  const [args] = children
  if (args === undefined || children.length > 1 || args.namespace !== SERVICE) {
    return { operation: null, fault: 'wrong_envelope' }
  }
  const operation = OPERATIONS.find((name) => `${name}Arguments` === args.name)
  return operation ? { operation, args } : { operation: null, fault: 'unknown_operation' }
}
