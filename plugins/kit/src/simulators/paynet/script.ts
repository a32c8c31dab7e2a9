import assert from 'node:assert/strict'
import type { Intent } from '../dialect.ts'
import { expect, newIntent, noted } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { tashkent } from '../exact.ts'
import { scenesOf } from '../scene.ts'
import type { Call } from '../wire.ts'
import { invokeWith, performParams, resultOf } from './dialect.ts'

const NOT_FOUND = ['301', '302', '304', '305']

/** The twelve cases of PAYNET's test sheet, in its order and under one transaction id. */
export function paynetScript(provider: Provider) {
  const { target } = provider
  const intent = newIntent(provider)
  const { perform, inform, about, listed } = callsOf(provider, intent)
  const isNotFound = (call: Call) => answersOneOf(provider, call, NOT_FOUND)
  const stateIs = (call: Call, state: string) => answersState(provider, call, state)

  return scenesOf('the test sheet of PAYNET', (add) => {
    add('1: GetInformation of an unknown client', () => isNotFound(inform(target.nobody)))
    add('2: GetInformation', async () => {
      const { text } = await expect(provider, inform(target.account), 'result')
      assert.equal(resultOf(text).status, '0')
    })
    add('3: PerformTransaction for an unknown client', () =>
      isNotFound(perform({ account: target.nobody }))
    )
    add('4: PerformTransaction with a wrong sum', async () => {
      for (const amountMinor of [0n, -1n]) await expect(provider, perform({ amountMinor }), '413')
    })
    add('5: PerformTransaction', async () => {
      await expect(provider, perform({}), 'result')
      noted(provider, intent, true)
    })
    add('6: PerformTransaction again', () => answersOneOf(provider, perform({}), ['201']))
    add('7: CheckTransaction', () => stateIs(about('CheckTransaction'), '1'))
    add('8: GetStatement', async () => assert.equal(await listed(), 1))
    add('9: CancelTransaction', async () => {
      await stateIs(about('CancelTransaction', { timestamp: moment() }), '2')
      noted(provider, intent, false)
    })
    add('10: CancelTransaction again', () =>
      answersOneOf(provider, about('CancelTransaction'), ['202'])
    )
    add('11: CheckTransaction', () => stateIs(about('CheckTransaction'), '2'))
    add('12: GetStatement', async () => assert.equal(await listed(), 0))
  })
}

/** The calls of one transaction; `listed` is how often the statement has it. */
function callsOf(provider: Provider, intent: Intent) {
  const { dialect, target, began } = provider
  const invoke = invokeWith(target)
  return {
    perform: (changes: Partial<Intent>) =>
      invoke('PerformTransaction', performParams(target, { ...intent, ...changes })),
    inform: (account: string) =>
      invoke('GetInformation', { fields: JSON.stringify({ [target.accountField]: account }) }),
    about: (method: string, more: Readonly<Record<string, string>> = {}) =>
      invoke(method, { transactionId: intent.reference, ...more }),
    listed: async () => {
      const call = dialect.statement!(began - 60_000, Date.now() + 60_000)
      const rows = dialect.listed(await expect(provider, call, 'result'))
      return rows.filter(({ reference }) => reference === intent.reference).length
    },
  }
}

async function answersOneOf({ dialect, wire }: Provider, call: Call, codes: readonly string[]) {
  const answer = await wire.ask(call)
  assert.ok(codes.includes(dialect.codeOf(answer)), answer.text.slice(0, 200))
}

async function answersState(provider: Provider, call: Call, state: string) {
  const { text } = await expect(provider, call, 'result')
  assert.equal(resultOf(text).transactionState, state)
}

const moment = () => JSON.stringify(tashkent(Date.now()))

/** What the specification says besides the sheet. */
export function paynetBesides(provider: Provider) {
  const { target } = provider
  const good = invokeWith(target)('CheckTransaction', { transactionId: '1' })
  const changed = (body: string) => ({ ...good, body })
  return scenesOf('the frame of PAYNET', (add) => {
    add('without credentials: HTTP 401', async () => {
      await expect(provider, { ...good, headers: {} }, 'http 401')
    })
    add('GET: -32300', async () => {
      await expect(provider, { ...good, method: 'GET', body: '' }, '-32300')
    })
    add('broken JSON: -32700', async () => {
      await expect(provider, changed('{"jsonrpc":'), '-32700')
    })
    add('an unknown method: -32601', async () => {
      await expect(provider, changed(good.body.toString().replace('Check', 'No')), '-32601')
    })
    add('another service: 305', async () => {
      const serviceId = `${target.serviceId}9`
      const params = { transactionId: '1', serviceId }
      await expect(provider, invokeWith(target)('CheckTransaction', params), '305')
    })
    add('an id of twenty digits, also as text, is one id and is listed digit for digit', () =>
      longestId(provider)
    )
  })
}

async function longestId(provider: Provider) {
  const intent = newIntent(provider, { reference: twentyDigits() })
  const { perform, listed } = callsOf(provider, intent)
  await expect(provider, perform({}), 'result')
  noted(provider, intent, true)
  await expect(provider, perform({ reference: `"${intent.reference}"` }), '201')
  assert.equal(await listed(), 1)
}

function twentyDigits(): string {
  return String(10n ** 19n + BigInt(Date.now()) * 1000n + 7n)
}
