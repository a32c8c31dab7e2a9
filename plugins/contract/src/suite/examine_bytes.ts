import assert from 'node:assert/strict'
import { isRefused } from '../is_refused.ts'
import type { RawCall } from '../raw_call.ts'
import { refuse } from '../refuse.ts'
import type { Settings } from '../settings.ts'
import { GARBAGE, damaged } from './bad_bytes.ts'
import type { Examination } from './examination.ts'

/** Bad bytes: garbage is refused, damage never throws, and both get an answer. */
export function examineBytes<S extends Settings>(examination: Examination<S>): void {
  const { test, adapter, settings, provider, samples } = examination
  const paying = provider.paying(15_000_000n)

  for (const [name, body] of GARBAGE) {
    test(`${name} is refused, and answered`, () => {
      const call = { ...paying, body }
      const decoded = adapter.decode(call, settings)
      assert.ok(isRefused(decoded))
      assert.notEqual(codeOf(call), provider.codes.success)
    })
  }

  test('a body damaged anywhere never throws', () => {
    const calls = [paying, ...samples.map(({ call }) => call)]
    for (const call of calls) {
      for (const body of damaged(call.body)) assert.doesNotThrow(() => codeOf({ ...call, body }))
    }
  })

  test('headers and methods of any content never throw', () => {
    for (const strange of [
      '',
      'Basic',
      'Basic =',
      'Basic Og==',
      'Bearer x',
      '\u0000',
      'Basic /w==',
    ]) {
      const headers = { ...paying.headers, 'authorization': strange, 'content-type': strange }
      assert.doesNotThrow(() => codeOf({ ...paying, headers, method: strange, peer: strange }))
    }
  })

  function codeOf(call: RawCall): string {
    const decoded = adapter.decode(call, settings)
    const outcome = isRefused(decoded) ? decoded : refuse('unavailable')
    return provider.codeOf(adapter.encode(outcome, call, settings))
  }
}
