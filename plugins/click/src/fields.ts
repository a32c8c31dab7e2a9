import { isRefused, refuse } from '@hisob/contract'
import type { RawCall, Refused } from '@hisob/contract'
import { LosslessNumber, isLosslessNumber } from 'lossless-json'
import { isObject, readJson } from '@hisob/exact-json'

/** Members of a call as texts, numbers digit for digit; what is null, empty or nested is absent. */
export type Fields = ReadonlyMap<string, string>

const OPENS_JSON = /^\uFEFF?[\t\n\r ]*[[{]/

/** Reads a call of either kind, form or JSON; the body itself tells which. */
export function readFields(call: RawCall): Fields | Refused {
  const text = utf8(call.body)
  if (text === null) return refuse('malformed')
  if (!OPENS_JSON.test(text)) return formFields(text)

  const members = readMembers(call)
  return isRefused(members) ? members : textsOf(members)
}

/** The members of a JSON object. */
export function readMembers(call: RawCall): Readonly<Record<string, unknown>> | Refused {
  const json = readJson(call.body)
  if (json === null) return refuse('malformed')
  return isObject(json.value) && json.ambiguous.length === 0 ? json.value : refuse('wrong_envelope')
}

/** The texts and numbers among the members of an object. */
export function textsOf(members: Readonly<Record<string, unknown>>): Fields {
  return new Map(
    Object.entries(members)
      .map(([name, value]) => [name, isLosslessNumber(value) ? value.toString() : value] as const)
      .filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string')
      .filter(([, value]) => value !== '')
  )
}

/** Digits as a JSON number of any length, another text as it is. */
export function numberOf(text: string): LosslessNumber | string {
  return /^(?:0|[1-9]\d*)$/.test(text) ? new LosslessNumber(text) : text
}

function formFields(text: string): Fields | Refused {
  const fields = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if ((fields.get(name) ?? value) !== value) return refuse('wrong_envelope')
    if (value !== '') fields.set(name, value)
  }
  return fields
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
