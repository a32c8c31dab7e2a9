import assert from 'node:assert/strict'
import { expect, expectState, newIntent, noted, paid, promised } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { scenesOf } from '../scene.ts'
import type { Call } from '../wire.ts'

/** Connections that break: what was done is found by asking again, and is done once. */
export const brokenScenes = (provider: Provider) =>
  scenesOf('the connection breaks', (add) => {
    const { promise, cancel } = provider.dialect
    add(
      'the answer to a promise is lost',
      () => promiseLost(provider),
      promise === null && 'the protocol has no promises'
    )
    add('the answer to a payment is lost', () => paymentLost(provider))
    add('a payment is cut off as soon as it is sent', () => paymentCut(provider))
    add(
      'the answer to a cancellation is lost',
      () => cancellationLost(provider),
      cancel === null && 'the protocol does not cancel payments'
    )
  })

async function promiseLost(provider: Provider) {
  const { dialect, wire } = provider
  const call = dialect.promise!(newIntent(provider))
  await wire.lose(call)
  await expect(provider, call, dialect.codes.promisedAgain)
}

async function paymentLost(provider: Provider) {
  const { dialect, wire } = provider
  const intent = newIntent(provider)
  const promise = await promised(provider, intent)
  const call = dialect.pay(intent, promise)
  await wire.lose(call)
  noted(provider, intent, true)
  await expectState(provider, intent, promise, 'performed')
  await expect(provider, call, dialect.codes.paidAgain)
}

/** Asked again it is either done now or was done before; in the end it is done once. */
async function paymentCut(provider: Provider) {
  const { dialect, wire } = provider
  const { paid: first, paidAgain } = dialect.codes
  const intent = newIntent(provider)
  const promise = await promised(provider, intent)
  const call = dialect.pay(intent, promise)
  await wire.cut(call)
  await oneOf(provider, call, [first, paidAgain])
  noted(provider, intent, true)
  await expectState(provider, intent, promise, 'performed')
  await expect(provider, call, paidAgain)
}

async function cancellationLost(provider: Provider) {
  const { dialect, wire } = provider
  const { intent, promise } = await paid(provider)
  await wire.lose(dialect.cancel!(intent))
  noted(provider, intent, false)
  await expectState(provider, intent, promise, 'cancelled')
  await expect(provider, dialect.cancel!(intent), dialect.codes.cancelledAgain)
}

async function oneOf({ dialect, wire }: Provider, call: Call, codes: readonly string[]) {
  const answer = await wire.ask(call)
  const told = dialect.codeOf(answer)
  assert.ok(codes.includes(told), `answered ${told}: ${answer.text.slice(0, 200)}`)
}
