import assert from 'node:assert/strict'
import { isRefused } from '../is_refused.ts'
import { isTemporary } from '../is_temporary.ts'
import type { RawReply } from '../raw_reply.ts'
import { REFUSALS } from '../refusal.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refuse.ts'
import type { Settings } from '../settings.ts'
import type { Examination } from './examination.ts'

/** Refusals: each is answered, differently where the protocol can, and never as a success. */
export function examineRefusals<S extends Settings>(examination: Examination<S>): void {
  const { test, adapter, settings, provider } = examination
  const call = provider.paying(100n)
  const answer = (refusal: Refusal) => adapter.encode(refuse(refusal), call, settings)
  const codeOf = (refusal: Refusal) => provider.codeOf(answer(refusal))

  for (const refusal of REFUSALS) {
    test(`${refusal} has a reply, which is no success`, () => {
      assertReply(answer(refusal))
      assert.notEqual(codeOf(refusal), provider.codes.success)
    })
  }

  test('refusals which the protocol tells apart have distinct codes', () => {
    for (const [one, other] of pairs(REFUSALS)) {
      const same = provider.sameAnswer.some((group) => group.includes(one) && group.includes(other))
      assert.equal(codeOf(one) === codeOf(other), same, `${one} and ${other}: ${codeOf(one)}`)
    }
  })

  test('a temporary refusal never has the code of a final one', () => {
    const [temporary, final] = [
      REFUSALS.filter(isTemporary),
      REFUSALS.filter((r) => !isTemporary(r)),
    ]
    const codes = final.map(codeOf)
    for (const refusal of temporary) assert.ok(!codes.includes(codeOf(refusal)), refusal)
  })

  test('unauthorized is said in the way of the provider', () => {
    assert.equal(codeOf('unauthorized'), provider.codes.unauthorized)
  })

  examineStrangers(examination)
}

function examineStrangers<S extends Settings>(examination: Examination<S>): void {
  const { test, adapter, settings, provider } = examination
  const call = provider.paying(100n)

  test('a stranger is refused before anything else', () => {
    const { stranger } = provider
    const refusals = [adapter.decode(stranger, settings)]
    const before = adapter.authenticate?.(stranger, settings)
    for (const refused of before ? [...refusals, before] : refusals) {
      assert.ok(isRefused(refused) && refused.refusal === 'unauthorized')
    }
  })

  test('authenticate and decode see the same credentials', () => {
    const before = adapter.authenticate?.(call, settings)
    const decoded = adapter.decode(call, settings)
    assert.ok(!isRefused(decoded))
    if (before) assert.deepEqual(decoded.credentials, before)
    assert.equal(decoded.credentials === null, adapter.manifest.authentication === 'signature')
  })
}

function assertReply({ status, headers, body }: RawReply): void {
  assert.ok(Number.isInteger(status) && status >= 200 && status <= 599, `status ${status}`)
  assert.ok(body instanceof Uint8Array)
  for (const name of Object.keys(headers)) assert.equal(name, name.toLowerCase())
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const))
}
