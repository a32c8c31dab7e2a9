import assert from 'node:assert/strict'
import { freshDigits } from '../exact.ts'
import { expect, newIntent, noted, promised } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { exact } from '../exact.ts'
import { scenesOf } from '../scene.ts'
import { messageWith } from './dialect.ts'

/** A person asks for the balance, pays, and asks for help. */
export function smsChamberScript(provider: Provider) {
  const { dialect, target } = provider
  const say = (text: string) => messageWith(target.key)(text, freshDigits())
  const intent = newIntent(provider)
  return scenesOf('messages of a person', (add) => {
    add('QOLDIQ of a known and of an unknown account', async () => {
      await expect(provider, say(`QOLDIQ ${target.account}`), 'ok')
      await expect(provider, say(`QOLDIQ ${target.nobody}`), 'unknown_account')
    })
    add('TOLOV is answered with what to debit', async () => {
      const { text } = (await promised(provider, intent))!
      assert.equal(exact(text).amount, String(intent.amountMinor))
    })
    add('HA without a debit moves no money, with another debit neither', async () => {
      const promise = await promised(provider, intent)
      const { order } = exact(promise!.text)
      const bare = dialect.codeOf(await provider.wire.ask(say(`HA ${String(order)}`)))
      assert.notEqual(bare, 'ok')
      const other = { ...intent, amountMinor: intent.amountMinor - 100n }
      await expect(provider, dialect.pay(other, promise), 'conflict')
    })
    add('HA with the debit pays', async () => {
      const promise = await promised(provider, intent)
      await expect(provider, dialect.pay(intent, promise), 'ok')
      noted(provider, intent, true)
    })
    add('a text of no meaning is answered with help', async () => {
      const { text } = await provider.wire.ask(say('salom'))
      assert.ok(String(exact(text).text).length > 10, text)
    })
  })
}
