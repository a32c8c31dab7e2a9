import { isRefused } from '@hisob/contract'
import type { RawCall, Refused } from '@hisob/contract'
import { readMembers, textsOf } from '../fields.ts'
import type { Fields } from '../fields.ts'
import { isObject, member } from '@hisob/exact-json'

/** A call of the Advanced API: its own members, and those of `params`. */
export type Message = { readonly fields: Fields; readonly params: Fields }

export const ACTIONS = { getinfo: '0', prepare: '1', confirm: '2', check: '3', compare: '4' }

export const NOTHING: Message = { fields: new Map(), params: new Map() }

export function readMessage(call: RawCall): Message | Refused {
  const members = readMembers(call)
  if (isRefused(members)) return members

  const params = member(members, 'params')
  return { fields: textsOf(members), params: textsOf(isObject(params) ? params : {}) }
}
