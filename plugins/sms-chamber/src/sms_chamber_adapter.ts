import { defineAdapter, isRefused, refuse } from '@hisob/contract'
import type { Decoded, Outcome, RawCall, RawReply, Refused } from '@hisob/contract'
import { answer } from './answer.ts'
import { readSentence } from './grammar.ts'
import type { Language } from './grammar.ts'
import { example } from './example.ts'
import { manifest } from './manifest.ts'
import type { SmsChamberSettings } from './manifest.ts'
import { isCentre, readCall } from './read_call.ts'
import { readCommand } from './read_command.ts'

/** Payment and balance by SMS: the centre brings a message and takes back the text of the answer. */
export const smsChamberAdapter = defineAdapter({ manifest, decode, encode, example })

function decode(call: RawCall, settings: SmsChamberSettings): Decoded | Refused {
  if (!isCentre(call, settings)) return refuse('unauthorized')
  const command = readCommand(call, settings)
  if (isRefused(command)) return command
  return { kind: 'decoded', credentials: null, serviceId: null, command }
}

/** A stranger gets no text: it would be sent to somebody's phone. */
function encode(outcome: Outcome, call: RawCall, settings: SmsChamberSettings): RawReply {
  const isStranger = outcome.kind === 'refused' && outcome.refusal === 'unauthorized'
  const body = isStranger ? { code: 'unauthorized' } : answer(outcome, languageOf(call, settings))
  return {
    status: isStranger ? 401 : 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: new TextEncoder().encode(JSON.stringify(body)),
  }
}

function languageOf(call: RawCall, settings: SmsChamberSettings): Language {
  const inbound = readCall(call, settings)
  return isRefused(inbound) ? 'uz' : readSentence(inbound.text).language
}
