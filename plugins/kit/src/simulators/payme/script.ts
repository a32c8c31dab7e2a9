import assert from 'node:assert/strict'
import type { Intent } from '../dialect.ts'
import { expect, newIntent, noted } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { exact } from '../exact.ts'
import type { Told } from '../exact.ts'
import { scenesOf } from '../scene.ts'
import { createParams, invokeWith, resultOf } from './dialect.ts'

const METHODS = [
  'CheckPerformTransaction',
  'CreateTransaction',
  'PerformTransaction',
  'CancelTransaction',
  'CheckTransaction',
  'GetStatement',
]

/** Scenario 1 of Payme's sandbox: create a transaction and cancel it unconfirmed. */
export function paymeFirst(provider: Provider) {
  const { dialect, target } = provider
  const intent = newIntent(provider)
  const id = intent.reference
  const [told, both] = [tellerOf(provider), askerOf(provider, intent)]
  return scenesOf('Payme’s sandbox, scenario 1', (add) => {
    add('1: a wrong key opens no method', async () => {
      for (const method of METHODS) {
        await expect(provider, invokeWith(target, 'wrong')(method, {}), '-32504')
      }
    })
    add('2: a wrong sum', async () => {
      for (const amountMinor of [0n, -1n]) await both({ amountMinor }, '-31001')
    })
    add('3: an unknown account, told in three languages', async () => {
      const { text } = await both({ account: target.nobody }, '-31050')
      const { message, data } = exact(text).error as { message: object; data: string }
      assert.deepEqual(Object.keys(message).sort(), ['en', 'ru', 'uz'])
      assert.equal(data, target.accountField)
    })
    add('4, 5: it may be paid, is created, and again the same', async () => {
      const first = await both({}, 'result')
      assert.equal(resultOf(first.text).state, '1')
      const again = await expect(provider, dialect.promise!(intent), 'result')
      assert.equal(again.text, first.text)
      assert.equal((await told('CheckTransaction', { id })).state, '1')
    })
    add('6: it is cancelled, and again the same', async () => {
      const cancel = { id, reason: 3 }
      const first = await told('CancelTransaction', cancel)
      assert.equal(first.state, '-1')
      assert.deepEqual(await told('CancelTransaction', cancel), first)
    })
  })
}

/** Asks a method that has to succeed, and answers its result. */
function tellerOf(provider: Provider) {
  const invoke = invokeWith(provider.target)
  return async (method: string, params: Told) =>
    resultOf((await expect(provider, invoke(method, params), 'result')).text)
}

/** Asks whether it may be paid and creates it: both are answered alike. */
function askerOf(provider: Provider, intent: Intent) {
  const { target } = provider
  const invoke = invokeWith(target)
  return async (changes: Partial<Intent>, code: string) => {
    const { amount, account, ...rest } = createParams(target, { ...intent, ...changes })
    await expect(provider, invoke('CheckPerformTransaction', { amount, account }), code)
    return expect(provider, invoke('CreateTransaction', { ...rest, amount, account }), code)
  }
}

/** Scenario 2: create, perform, cancel what was performed; and what the specification says besides. */
export function paymeSecond(provider: Provider) {
  const { dialect, target } = provider
  const invoke = invokeWith(target)
  const intent = newIntent(provider)
  const id = intent.reference
  const told = tellerOf(provider)
  return scenesOf('Payme’s sandbox, scenario 2', (add) => {
    add('2, 3: created, performed, and again the same', async () => {
      await expect(provider, dialect.promise!(intent), 'result')
      const first = await told('PerformTransaction', { id })
      assert.equal(first.state, '2')
      assert.deepEqual(await told('PerformTransaction', { id }), first)
      noted(provider, intent, true)
    })
    add('4: cancelled, and again the same', async () => {
      const first = await told('CancelTransaction', { id, reason: 5 })
      assert.equal(first.state, '-2')
      assert.deepEqual(await told('CancelTransaction', { id, reason: 5 }), first)
      noted(provider, intent, false)
    })
    add('GetStatement has it, with both ends of its period', async () => {
      const { transactions } = await told('GetStatement', { from: intent.at, to: intent.at })
      const ours = (transactions as readonly Told[]).find((one) => one.id === id)
      assert.deepEqual([ours?.state, ours?.time], ['-2', String(intent.at)])
    })
    add('an unknown method, a GET and broken JSON, all of HTTP 200', async () => {
      const good = invoke('NoSuchMethod', {})
      await expect(provider, good, '-32601')
      await expect(provider, { ...good, method: 'GET', body: '' }, '-32300')
      await expect(provider, { ...good, body: '{"method":' }, '-32700')
    })
  })
}
