import { expect, expectState, newIntent, noted, paid, promised } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { scenesOf } from '../scene.ts'
import type { Add } from '../scene.ts'

/** Calls that come in another order than they were meant. */
export const orderScenes = (provider: Provider) =>
  scenesOf('out of order', (add) => {
    neverPromised(provider, add)
    cancelledFirst(provider, add)
    paidAfterCancel(provider, add)
    paidAfterGivenUp(provider, add)
    add(
      'the state of what nobody has heard of',
      () => expectState(provider, newIntent(provider), null, 'unknown'),
      provider.dialect.status === null && 'the protocol does not ask for states'
    )
    add('an unknown account does not burn the reference', () => unknownAccount(provider))
  })

function neverPromised(provider: Provider, add: Add) {
  const { dialect } = provider
  add(
    'a payment that was never promised',
    async () => {
      const call = dialect.pay(newIntent(provider), dialect.nobodysPromise)
      await expect(provider, call, dialect.codes.unknownPayment)
    },
    dialect.promise === null && 'the protocol has no promises'
  )
}

function cancelledFirst(provider: Provider, add: Add) {
  const { dialect } = provider
  add(
    'a cancellation of nothing, and the payment after it',
    async () => {
      const intent = newIntent(provider)
      await expect(provider, dialect.cancel!(intent), dialect.codes.unknownPayment)
      const late = dialect.promise?.(intent) ?? dialect.pay(intent, null)
      await expect(provider, late, dialect.codes.begunAfterCancel)
    },
    dialect.cancel === null && 'the protocol does not cancel payments'
  )
}

function paidAfterCancel(provider: Provider, add: Add) {
  const { dialect } = provider
  add(
    'a payment after its cancellation',
    async () => {
      const { intent, promise, call } = await paid(provider)
      await expect(provider, dialect.cancel!(intent), dialect.codes.cancelled)
      noted(provider, intent, false)
      await expect(provider, call, dialect.codes.paidAfterCancel)
      await expectState(provider, intent, promise, 'cancelled')
    },
    dialect.cancel === null && 'the protocol does not cancel payments'
  )
}

function paidAfterGivenUp(provider: Provider, add: Add) {
  const { dialect } = provider
  add(
    'a payment of a promise that was given up',
    async () => {
      const intent = newIntent(provider)
      const promise = await promised(provider, intent)
      await expect(provider, dialect.giveUp!(intent, promise!), dialect.codes.givenUp)
      await expect(provider, dialect.pay(intent, promise), dialect.codes.paidAfterCancel)
    },
    dialect.giveUp === null && 'the protocol does not give promises up'
  )
}

async function unknownAccount(provider: Provider) {
  const { dialect, target } = provider
  const intent = newIntent(provider)
  const wrong = { ...intent, account: target.nobody }
  const call = dialect.promise?.(wrong) ?? dialect.pay(wrong, null)
  await expect(provider, call, dialect.codes.unknownAccount)
  await paid(provider, intent)
}
