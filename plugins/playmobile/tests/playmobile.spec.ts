import { registerMessageAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { playmobileAdapter } from '../src/index.ts'
import { settings, play, playmobileFacts } from './facts.ts'

registerMessageAdapterSuite({
  test,
  group: test.group,
  adapter: playmobileAdapter,
  ...playmobileFacts,
})

test.group('PlayMobile: ids and refusals', () => {
  const message = { to: '+998901234567', text: 'Kod: 5', reference: '90211' }

  test('the same message has the same id, and the credentials are Basic', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      await playmobileAdapter.send(message, settings, gateway.host)
      await playmobileAdapter.send(message, settings, gateway.host)
      assert.deepEqual(gateway.seen.ids, ['h90211', 'h90211'])
      assert.equal(gateway.seen.authorization, 'Basic aGlzb2I6cGFyb2w=')
    } finally {
      await gateway.close()
    }
  })

  test('an id longer than the broker takes is not cut', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      const long = { ...message, reference: '1'.repeat(20) }
      const result = await playmobileAdapter.send(long, settings, gateway.host)
      assert.containsSubset(result, { status: 'failed', isFinal: true })
      assert.lengthOf(gateway.taken, 0)
    } finally {
      await gateway.close()
    }
  })

  const REFUSALS = [
    [100, false, '100 internal error'],
    [102, false, '102 account locked'],
    [202, true, '202 empty recipient'],
    [406, true, '406 invalid content'],
    [999, true, '999'],
  ] as const
  for (const [code, isFinal, reason] of REFUSALS) {
    test(`error ${code} is ${isFinal ? 'final' : 'passing'}`, async ({ assert }) => {
      const gateway = await play('refuses', code)
      try {
        const result = await playmobileAdapter.send(message, settings, gateway.host)
        assert.deepEqual(result, { status: 'failed', isFinal, reason })
      } finally {
        await gateway.close()
      }
    })
  }
})
