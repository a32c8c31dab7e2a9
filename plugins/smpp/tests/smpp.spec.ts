import { registerMessageAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { smppAdapter } from '../src/index.ts'
import { smpp } from '../src/library.ts'
import { partsOf } from '../src/parts.ts'
import { settings, play, smppFacts } from './facts.ts'

registerMessageAdapterSuite({ test, group: test.group, adapter: smppAdapter, ...smppFacts })

test.group('SMPP: parts and statuses', () => {
  const message = { to: '+998901234567', text: 'Kod: 5', reference: '90211' }

  const LENGTHS = [
    ['a'.repeat(160), 0, 1],
    ['a'.repeat(161), 0, 2],
    ['a'.repeat(306), 0, 2],
    ['a'.repeat(307), 0, 3],
    ['€'.repeat(80), 0, 1],
    ['€'.repeat(81), 0, 2],
    ['ў'.repeat(70), 8, 1],
    ['ў'.repeat(71), 8, 2],
    ['ў'.repeat(134), 8, 2],
    ['ў'.repeat(135), 8, 3],
    ['😀'.repeat(35), 8, 1],
    ['😀'.repeat(67), 8, 3],
  ] as const
  for (const [text, coding, count] of LENGTHS) {
    test(`${text.length} of ${text.slice(0, 2)} are ${count} parts`, ({ assert }) => {
      const parts = partsOf(text)
      assert.equal(parts.coding, coding)
      assert.lengthOf(parts.bodies, count)
      for (const body of parts.bodies) {
        assert.isAtMost(body.length, coding === 0 ? 160 : 140)
        assert.notEqual(body.at(-1), coding === 0 ? 0x1b : undefined)
      }
    })
  }

  test('parts share a header that counts them', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      await smppAdapter.send({ ...message, text: 'ў'.repeat(100) }, settings, gateway.host)
      const headers = gateway.parts.map(({ short_message }) => [...short_message.udh![0]!])
      assert.lengthOf(headers, 2)
      assert.deepEqual(headers[0]!.slice(-2), [2, 1])
      assert.deepEqual(headers[1]!.slice(-2), [2, 2])
    } finally {
      await gateway.close()
    }
  })

  test('a wrong password sends nothing', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      const wrong = { ...settings, password: ['wrong'] }
      const result = await smppAdapter.send(message, wrong, gateway.host)
      assert.deepEqual(result, { status: 'failed', isFinal: false, reason: 'bind: ESME_RINVPASWD' })
      assert.lengthOf(gateway.parts, 0)
    } finally {
      await gateway.close()
    }
  })

  const STATUSES = [
    ['ESME_RTHROTTLED', false],
    ['ESME_RMSGQFUL', false],
    ['ESME_RINVDSTADR', true],
  ] as const
  for (const [name, isFinal] of STATUSES) {
    test(`${name} is ${isFinal ? 'final' : 'passing'}`, async ({ assert }) => {
      const gateway = await play('refuses', smpp.errors[name])
      try {
        const result = await smppAdapter.send(message, settings, gateway.host)
        assert.deepEqual(result, { status: 'failed', isFinal, reason: name })
      } finally {
        await gateway.close()
      }
    })
  }
})
