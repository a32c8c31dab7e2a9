import { test } from '@japa/runner'
import { promiseEndsAt } from '#payments/rules/promise_ends_at'

const RECEIVED = '2026-03-01T10:00:00+05:00'

test.group('Payments | the end of a promise', () => {
  test('{providerAt} held for {holdSeconds} s ends at {ends}')
    .with([
      { providerAt: null, holdSeconds: 1800, ends: '2026-03-01T05:30:00.000Z' },
      { providerAt: null, holdSeconds: 0, ends: '2026-03-01T05:00:00.000Z' },
      {
        providerAt: '2026-03-01T04:00:00.250Z',
        holdSeconds: 43_200,
        ends: '2026-03-01T16:00:00.250Z',
      },
      {
        providerAt: '2026-02-28T23:59:59+05:00',
        holdSeconds: 1,
        ends: '2026-02-28T19:00:00.000Z',
      },
    ])
    .run(({ assert }, { providerAt, holdSeconds, ends }) => {
      assert.equal(promiseEndsAt({ providerAt, receivedAt: RECEIVED, holdSeconds }), ends)
    })

  test('what is no moment is refused', ({ assert }) => {
    const made = { providerAt: 'yesterday', receivedAt: RECEIVED, holdSeconds: 1 }
    assert.throws(() => promiseEndsAt(made), RangeError)
  })
})
