import assert from 'node:assert/strict'
import { expect, newIntent, noted, promised } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { exact } from '../exact.ts'
import type { Add } from '../scene.ts'
import { scenesOf } from '../scene.ts'
import { askWith, createMembers } from './dialect.ts'

/** Every address of Uzum's API with its answers, in the order of a payment. */
export function uzumScript(provider: Provider) {
  const { dialect, target } = provider
  const ask = askWith(target)
  const intent = newIntent(provider)
  const own = { transId: intent.reference }
  const check = (account: string) => ask('check', { params: { [target.accountField]: account } })
  const create = (changes: Partial<typeof intent>) =>
    ask('create', createMembers(target, { ...intent, ...changes }))
  return scenesOf('Uzum’s addresses', (add) => {
    add('check: OK with data; of an unknown account 10007', async () => {
      const { text } = await expect(provider, check(target.account), 'OK')
      assert.equal(typeof exact(text).data, 'object')
      await expect(provider, check(target.nobody), '10007')
    })
    add('create with a wrong sum: 10011', async () => {
      for (const amountMinor of [0n, -1n]) await expect(provider, create({ amountMinor }), '10011')
    })
    add('create: CREATED; status: CREATED; confirm: CONFIRMED', async () => {
      await promised(provider, intent)
      await expect(provider, ask('status', own), 'CREATED')
      const { text } = await expect(provider, dialect.pay(intent, null), 'CONFIRMED')
      assert.equal(exact(text).amount, String(intent.amountMinor))
      noted(provider, intent, true)
      await expect(provider, ask('status', own), 'CONFIRMED')
    })
    add('reverse: REVERSED; confirm after it: 10015', async () => {
      await expect(provider, ask('reverse', own), 'REVERSED')
      noted(provider, intent, false)
      await expect(provider, ask('confirm', own), '10015')
      await expect(provider, ask('status', own), 'REVERSED')
    })
    frame(provider, add)
    add('serviceId and transId come back digit for digit', async () => {
      const { text } = await expect(provider, ask('status', own), 'REVERSED')
      const { serviceId, transId } = exact(text)
      assert.deepEqual([serviceId, transId], [target.serviceId, own.transId])
    })
  })
}

function frame(provider: Provider, add: Add) {
  const { target } = provider
  const ask = askWith(target)
  add('another service 10006, broken JSON 10002, a GET 10003, a part missing 10005', async () => {
    const good = ask('check', { params: { [target.accountField]: target.account } })
    const other = askWith({ ...target, serviceId: '5' })('status', {
      transId: provider.dialect.newReference(),
    })
    await expect(provider, other, '10006')
    await expect(provider, { ...good, body: '{"serviceId":' }, '10002')
    await expect(provider, { ...good, method: 'GET', body: '' }, '10003')
    await expect(provider, ask('status', {}), '10005')
  })
}
