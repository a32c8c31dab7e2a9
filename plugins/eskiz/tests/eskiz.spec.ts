import { registerMessageAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { eskizAdapter } from '../src/index.ts'
import { settings, play, reported, eskizFacts } from './facts.ts'

registerMessageAdapterSuite({ test, group: test.group, adapter: eskizAdapter, ...eskizFacts })

test.group('Eskiz: tokens and reports', () => {
  const message = { to: '+998901234567', text: 'Kod: 5', reference: '5' }

  test('one login serves many messages, and an expired token is renewed', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      for (const reference of ['1', '2', '3']) {
        await eskizAdapter.send({ ...message, reference }, settings, gateway.host)
      }
      assert.equal(gateway.logins, 1)
      gateway.expire()
      const { status } = await eskizAdapter.send(message, settings, gateway.host)
      assert.equal(status, 'sent')
      assert.equal(gateway.logins, 2)
      assert.lengthOf(gateway.taken, 4)
    } finally {
      await gateway.close()
    }
  })

  test('a wrong password sends nothing and says so without the password', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      const result = await eskizAdapter.send(
        message,
        { ...settings, password: ['wrong'] },
        gateway.host
      )
      assert.deepEqual(result, { status: 'failed', isFinal: false, reason: 'login: HTTP 401' })
      assert.notInclude(gateway.host.lines.join(), 'wrong')
      assert.lengthOf(gateway.taken, 0)
    } finally {
      await gateway.close()
    }
  })

  const STATES = [
    ['Waiting', 'pending'],
    ['TRANSMTD', 'pending'],
    ['DELIVERED', 'delivered'],
    ['UNDELIV', 'undelivered'],
    ['EXPIRED', 'undelivered'],
    ['REJECTD', 'undelivered'],
    ['DELETED', 'undelivered'],
  ] as const
  for (const [status, state] of STATES) {
    test(`${status} is ${state}`, ({ assert }) => {
      const reports = eskizAdapter.report!(reported(status), settings)
      assert.containsSubset(reports, [{ reference: '90211', state }])
    })
  }

  test('an unknown status is refused, not guessed', ({ assert }) => {
    assert.containsSubset(eskizAdapter.report!(reported('constructor'), settings), {
      kind: 'refused',
      refusal: 'invalid_parameter',
    })
  })
})
