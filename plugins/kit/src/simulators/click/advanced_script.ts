import assert from 'node:assert/strict'
import { expect, newIntent, noted, promised } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { exact, som } from '../exact.ts'
import { scenesOf } from '../scene.ts'
import { ACTIONS, openCall, signedWith } from './advanced_dialect.ts'
import { md5, SIGN_TIME } from './signed.ts'

/** The five actions, in the order of a payment. */
export function clickAdvancedScript(provider: Provider) {
  const { dialect, target } = provider
  const signed = signedWith(target)
  const intent = newIntent(provider)
  const getinfo = (account: string) =>
    openCall(target, ACTIONS.getinfo, { params: { [target.accountField]: account } })
  return scenesOf('Click’s five actions', (add) => {
    add('Getinfo: data of the account; of an unknown one -5', async () => {
      const { text } = await expect(provider, getinfo(target.account), '0')
      assert.equal(typeof exact(text).params, 'object')
      await expect(provider, getinfo(target.nobody), '-5')
    })
    add('params in another order than was signed: -1', async () => {
      const values = [som(intent.amountMinor), intent.account]
      const before = [intent.reference, '1', target.serviceId, target.key]
      const sign_string = md5(...before, ...values, String(ACTIONS.prepare), SIGN_TIME)
      await expect(provider, signed(ACTIONS.prepare, intent, { sign_string }), '-1')
    })
    add('Prepare, and again the same; Check 0; Confirm, again -4; Check 2', async () => {
      const first = await promised(provider, intent)
      const again = await expect(provider, dialect.promise!(intent), '0')
      assert.equal(again.text, first!.text)
      assert.equal(await status(first!), '0')
      await expect(provider, dialect.pay(intent, first), '0')
      noted(provider, intent, true)
      await expect(provider, dialect.pay(intent, first), '-4')
      assert.equal(await status(first!), '2')
    })
    add('another action: -3; Confirm without its promise: -8', async () => {
      await expect(provider, signed(7, intent), '-3')
      await expect(provider, signed(ACTIONS.confirm, intent), '-8')
    })
  })

  async function status(first: { status: number; text: string }) {
    const { text } = await expect(provider, dialect.status!(intent, first), '0')
    return exact(text).status
  }
}
