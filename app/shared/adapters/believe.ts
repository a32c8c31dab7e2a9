import { isRefused, REFUSALS, type RawReply, type Refused } from '@hisob/contract'

/*
 * What an adapter answers is data, not truth: each function tells whether it is what the contract
 * says, whoever wrote the adapter.
 */
export type Shape = Record<string, (value: unknown) => boolean>

const LONGEST_TEXT = 4096
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]{1,100}$/
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]{0,4096}$/
const OF_THE_HOST = new Set(['connection', 'content-length', 'set-cookie', 'transfer-encoding'])

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TEXT

export const orNull = (is: (value: unknown) => boolean) => (value: unknown) =>
  value === null || is(value)

export const areTexts = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText)

export function has(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(shape).every(([name, is]) => is((value as Record<string, unknown>)[name]))
}

export function isOurRefusal(value: unknown): value is Refused {
  if (!isRefused(value) || !REFUSALS.includes(value.refusal)) return false
  return value.parameter === undefined || has(value.parameter, { name: isText })
}

export function isRawReply(value: unknown, mostBytes: number): value is RawReply {
  return has(value, {
    status: (status) =>
      Number.isInteger(status) && (status as number) >= 200 && (status as number) <= 599,
    headers: (headers) => areTexts(headers) && Object.entries(headers as object).every(isHeader),
    body: (body) => body instanceof Uint8Array && body.byteLength <= mostBytes,
  })
}

function isHeader([name, value]: [string, unknown]): boolean {
  return HEADER_NAME.test(name) && !OF_THE_HOST.has(name) && HEADER_VALUE.test(value as string)
}
