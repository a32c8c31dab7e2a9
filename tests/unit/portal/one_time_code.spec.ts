import { test } from '@japa/runner'
import { CODE_MINUTES, codeIsLive, MOST_TRIES } from '#portal/rules/one_time_code'

const now = Date.parse('2026-10-05T12:00:00+05:00')
const soon = now + CODE_MINUTES * 60_000
const fresh = { expiresAt: soon, usedAt: null, attempts: 0 }

test.group('Portal | one-time code', () => {
  test('{why}')
    .with([
      { why: 'a fresh code opens', code: fresh, opens: true },
      { why: 'the last of five tries opens', code: { ...fresh, attempts: 4 }, opens: true },
      { why: 'a sixth try does not', code: { ...fresh, attempts: MOST_TRIES }, opens: false },
      { why: 'a used code does not', code: { ...fresh, usedAt: now - 1 }, opens: false },
      { why: 'one millisecond is left', code: { ...fresh, expiresAt: now + 1 }, opens: true },
      { why: 'the very end is too late', code: { ...fresh, expiresAt: now }, opens: false },
    ])
    .run(({ assert }, { code, opens }) => {
      assert.equal(codeIsLive(code, now), opens)
    })
})
