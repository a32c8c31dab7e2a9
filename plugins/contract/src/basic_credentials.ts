import type { Credentials } from './credentials.ts'

const BASIC = /^basic +([a-z0-9+/]+={0,2})$/i

/**
 * Reads an `Authorization: Basic` header (RFC 7617, UTF-8). Null when it is absent or anything but
 * one well-formed pair; it never throws. The first colon parts login from password.
 *
 * @example basicCredentials('Basic cGF5bmV0OnNlY3JldA==') // { login: 'paynet', password: 'secret' }
 */
export function basicCredentials(header: string | undefined): Credentials | null {
  const encoded = header === undefined ? undefined : BASIC.exec(header.trim())?.[1]
  if (encoded === undefined) return null

  const pair = utf8(Buffer.from(encoded, 'base64'))
  const colon = pair === null ? -1 : pair.indexOf(':')
  if (pair === null || colon === -1) return null

  return { login: pair.slice(0, colon), password: pair.slice(colon + 1) }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
