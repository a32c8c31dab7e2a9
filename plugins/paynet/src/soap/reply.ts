import type { RawReply } from '@hisob/contract'
import { ENVELOPES, SERVICE } from './envelope.ts'
import type { Fault, Operation, Version } from './envelope.ts'
import { writeXml } from './write_xml.ts'
import type { Content } from './write_xml.ts'

/** What a fault is told as; `failed` is a failure of ours, `method` a wrong HTTP method. */
export type Told = Fault | 'failed' | 'method'

const MEDIA: Readonly<Record<Version, string>> = {
  '1.1': 'text/xml; charset=utf-8',
  '1.2': 'application/soap+xml; charset=utf-8',
}
const SENDER: Readonly<Record<Version, string>> = { '1.1': 'Client', '1.2': 'Sender' }
const RECEIVER: Readonly<Record<Version, string>> = { '1.1': 'Server', '1.2': 'Receiver' }

const WORDS: Readonly<Record<Told, string>> = {
  malformed: 'The body is no well-formed XML',
  wrong_envelope: 'The body is no SOAP envelope of this service',
  wrong_media_type: 'The content type or encoding is not accepted',
  version_mismatch: 'The version of SOAP is unknown',
  must_understand: 'A block of the header is not understood',
  unknown_operation: 'The operation is unknown',
  failed: 'System error',
  method: 'The HTTP method is not POST',
}

/** The result of an operation: always HTTP 200, whatever its status. */
export function resultReply(operation: Operation, content: Content, version: Version): RawReply {
  const result = `<ns1:${operation}Result xmlns:ns1="${SERVICE}">${writeXml(content)}</ns1:${operation}Result>`
  return reply(200, result, version)
}

/** A fault: SOAP 1.1 binds it to HTTP 500, SOAP 1.2 a sender's to 400. */
export function faultReply(told: Told, version: Version): RawReply {
  const fault = reply(statusOf(told, version), faultOf(told, version), version)
  return told === 'method' ? { ...fault, headers: { ...fault.headers, allow: 'POST' } } : fault
}

function statusOf(told: Told, version: Version): number {
  if (told === 'method') return 405
  if (told === 'wrong_media_type') return 415
  return version === '1.2' && codeOf(told, version) === 'Sender' ? 400 : 500
}

function codeOf(told: Told, version: Version): string {
  if (told === 'version_mismatch') return 'VersionMismatch'
  if (told === 'must_understand') return 'MustUnderstand'
  return told === 'failed' ? RECEIVER[version] : SENDER[version]
}

function faultOf(told: Told, version: Version): string {
  const code = `soapenv:${codeOf(told, version)}`
  const words = WORDS[told]
  return version === '1.1'
    ? `<soapenv:Fault><faultcode>${code}</faultcode><faultstring>${words}</faultstring></soapenv:Fault>`
    : `<soapenv:Fault><soapenv:Code><soapenv:Value>${code}</soapenv:Value></soapenv:Code>` +
        `<soapenv:Reason><soapenv:Text xml:lang="en">${words}</soapenv:Text></soapenv:Reason></soapenv:Fault>`
}

function reply(status: number, inner: string, version: Version): RawReply {
  const text =
    `<?xml version="1.0" encoding="UTF-8"?>` +
    `<soapenv:Envelope xmlns:soapenv="${ENVELOPES[version]}"><soapenv:Body>${inner}</soapenv:Body></soapenv:Envelope>`
  return {
    status,
    headers: { 'content-type': MEDIA[version] },
    body: new TextEncoder().encode(text),
  }
}
