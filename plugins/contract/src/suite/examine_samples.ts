import assert from 'node:assert/strict'
import { isRefused } from '../is_refused.ts'
import type { Settings } from '../settings.ts'
import type { Examination } from './examination.ts'

/** Recorded exchanges: each call means what was recorded, each outcome becomes the recorded bytes. */
export function examineSamples<S extends Settings>(examination: Examination<S>): void {
  const { test, adapter, settings, samples } = examination

  test('there are recorded exchanges, one of them a payment', () => {
    const kinds = samples.map(({ decoded }) => isRefused(decoded) || decoded.command.kind)
    const paying = examination.provider.confirming ? 'confirm' : 'pay'
    assert.ok(kinds.includes(paying), 'record at least one paying call')
  })

  for (const { name, call, decoded, outcome, reply } of samples) {
    test(`${name}: is understood`, () => {
      const body = call.body.slice()
      assert.deepEqual(adapter.decode(call, settings), decoded)
      assert.deepEqual(adapter.decode(call, settings), decoded, 'asked twice, understood twice')
      assert.deepEqual(call.body, body, 'the bytes of the call stay as they are')
    })

    test(`${name}: is answered`, () => {
      const { status, headers, body } = adapter.encode(outcome, call, settings)
      assert.equal(status, reply.status)
      assert.equal(new TextDecoder().decode(body), reply.body)
      assert.deepEqual({ ...headers, ...reply.headers }, headers)
    })
  }

  if (adapter.example) {
    test('its example asks about the account it was made for, and nothing more', () => {
      const call = adapter.example!('LS-1726-000123', settings, '2026-03-01T05:15:02.000Z')
      const decoded = adapter.decode(call, settings)
      assert.ok(!isRefused(decoded), 'it is understood')
      const { command } = decoded
      assert.ok(command.kind === 'check' || command.kind === 'reserve', command.kind)
      assert.equal(command.account, 'LS-1726-000123')
    })
  }

  test('only commands of the manifest are decoded', () => {
    for (const { name, call } of samples) {
      const decoded = adapter.decode(call, settings)
      const allowed = isRefused(decoded) || adapter.manifest.commands.includes(decoded.command.kind)
      assert.ok(allowed, name)
    }
  })
}
