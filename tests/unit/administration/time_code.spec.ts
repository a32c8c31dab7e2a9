import { test } from '@japa/runner'
import { fromBase32, toBase32 } from '#administration/rules/base32'
import { stepAt, stepOfCode, timeCode } from '#administration/sign_in/time_code'

/** RFC 6238 appendix B, SHA-1, the last six of the eight digits. */
const SECRET = Buffer.from('12345678901234567890')
const VECTORS: readonly [number, string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
]

test.group('A time code', () => {
  for (const [seconds, code] of VECTORS) {
    test(`at ${seconds} s is ${code}, as the standard says`, ({ assert }) => {
      assert.equal(timeCode(SECRET, stepAt(seconds)), code)
    })
  }

  test('PL-23: of the step before, now and after is taken; of two steps away it is not', ({
    assert,
  }) => {
    const now = stepAt(1_760_000_000)
    const taken = [-2, -1, 0, 1, 2].map((away) =>
      stepOfCode(SECRET, timeCode(SECRET, now + away), { now, last: 0 })
    )
    assert.deepEqual(taken, [null, now - 1, now, now + 1, null])
  })

  test('PL-22: opens once: a step already taken, and every earlier one, is refused', ({
    assert,
  }) => {
    const now = stepAt(1_760_000_000)
    const code = timeCode(SECRET, now)
    assert.equal(stepOfCode(SECRET, code, { now, last: now - 1 }), now)
    assert.isNull(stepOfCode(SECRET, code, { now, last: now }))
    assert.isNull(stepOfCode(SECRET, timeCode(SECRET, now - 1), { now, last: now }))
  })

  for (const typed of ['', '000000', '      ', '12345', '1234567', '١٢٣٤٥٦', '12 456']) {
    test(`PL-26: "${typed}" is refused`, ({ assert }) => {
      const now = stepAt(59)
      assert.isNull(stepOfCode(SECRET, typed, { now, last: 0 }))
    })
  }

  test('secrets are written in base32 and read back, however they are spaced', ({ assert }) => {
    assert.equal(toBase32(SECRET), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
    const spaced = 'gezd gnbv gy3t qojq-gezd gnbv gy3t qojq'
    assert.deepEqual(Buffer.from(fromBase32(spaced)), SECRET)
    assert.throws(() => fromBase32('0189'), 'Not base32')
  })
})
