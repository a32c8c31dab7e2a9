import type { Intent } from '../dialect.ts'
import { assertCode, expect, newIntent, noted, promised } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { scenesOf } from '../scene.ts'
import type { Answer, Call } from '../wire.ts'
import { linkTo, shopWith } from './shop_dialect.ts'
import type { ShopFields } from './shop_dialect.ts'

const BAD_SIGNATURE = { sign_string: '0'.repeat(32) }
const NOT_DEBITED = { error: '-5017' }

/** The fifteen scenarios of Click's tool, in its order. */
export function clickScript(provider: Provider) {
  const { target } = provider
  const shop = shopWith(target)
  const [first, second, third] = [newIntent(provider), newIntent(provider), newIntent(provider)]
  const { prepare, complete, pay, answered } = toolOf(provider)

  return scenesOf('Click’s tool', (add) => {
    add('1: prepare, bad signature', () => answered(shop('/prepare', first, BAD_SIGNATURE), '-1'))
    add('2: prepare', () => prepare(first))
    add('3: complete, bad signature', () => answered(complete(first, BAD_SIGNATURE), '-1'))
    add('4: complete with a wrong sum', () =>
      answered(complete({ ...first, amountMinor: first.amountMinor + 100n }), '-2')
    )
    add('5: complete', () => pay(first))
    add('6: complete again', () => answered(complete(first), '-4'))
    add('7: cancel of a completed one', () => answered(complete(first, { error: '-1' }), '-4'))
    add('8: prepare of an unknown account', () =>
      answered(shop('/prepare', { ...second, account: target.nobody }), '-5')
    )
    add('9: prepare of the next', () => prepare(second))
    add('10: complete with a wrong merchant_prepare_id', () =>
      answered(complete(second, { merchant_prepare_id: '999999999' }), '-6')
    )
    add('11: complete of the next', () => pay(second))
    add('12: prepare of the third', () => prepare(third))
    add('13: cancel', () => answered(complete(third, NOT_DEBITED), '-9'))
    add('14: cancel again', () => answered(complete(third, NOT_DEBITED), '-9'))
    add('15: complete of a cancelled one', () => answered(complete(third), '-9'))
    add('a field missing, another action', async () => {
      await answered(shop('/prepare', third, { sign_time: '' }), '-8')
      await answered(shop('/prepare', third, { action: '7' }), '-3')
    })
  })
}

/** Click's tool in one person's hands: `complete` goes by the last `prepare`. */
function toolOf(provider: Provider) {
  const { target, dialect, wire } = provider
  const shop = shopWith(target)
  let prepared: Answer | null = null
  const complete = (intent: Intent, more: ShopFields = {}) =>
    shop('/complete', intent, { ...linkTo(prepared), ...more })
  return {
    complete,
    prepare: async (intent: Intent) => {
      prepared = await promised(provider, intent)
    },
    pay: async (intent: Intent) => {
      await expect(provider, complete(intent), '0')
      noted(provider, intent, true)
    },
    answered: async (call: Call, code: string) => assertCode(dialect, await wire.ask(call), code),
  }
}
