import assert from 'node:assert/strict'
import { expect, expectState, newIntent, noted, paid, promised } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { scenesOf } from '../scene.ts'
import type { Answer } from '../wire.ts'

/** Each call twice: one truth, and the second answer as the protocol has it. */
export const repeatScenes = (provider: Provider) =>
  scenesOf('each call twice', (add) => {
    const { promise, cancel, giveUp } = provider.dialect
    add(
      'a promise',
      () => promiseTwice(provider),
      promise === null && 'the protocol has no promises'
    )
    add('a payment', () => payTwice(provider))
    add('a payment with another sum', () => payAnotherSum(provider))
    add(
      'a cancellation',
      () => cancelTwice(provider),
      cancel === null && 'the protocol does not cancel payments'
    )
    add(
      'a promise given up',
      () => giveUpTwice(provider),
      giveUp === null && 'the protocol does not give promises up'
    )
  })

async function promiseTwice(provider: Provider) {
  const { dialect } = provider
  const intent = newIntent(provider)
  const first = await promised(provider, intent)
  const again = await expect(provider, dialect.promise!(intent), dialect.codes.promisedAgain)
  if (dialect.sameBytes.includes('promise')) assertSame(first!, again)
  await expectState(provider, intent, first, 'promised')
}

async function payTwice(provider: Provider) {
  const { dialect } = provider
  const { intent, promise, call, answer } = await paid(provider)
  const again = await expect(provider, call, dialect.codes.paidAgain)
  if (dialect.sameBytes.includes('pay')) assertSame(answer, again)
  await expectState(provider, intent, promise, 'performed')
}

async function payAnotherSum(provider: Provider) {
  const { dialect } = provider
  const { intent, promise } = await paid(provider)
  const other = { ...intent, amountMinor: intent.amountMinor + 100n }
  const call = dialect.promise?.(other) ?? dialect.pay(other, null)
  await expect(provider, call, dialect.codes.otherSum)
  await expectState(provider, intent, promise, 'performed')
}

async function cancelTwice(provider: Provider) {
  const { dialect } = provider
  const { intent, promise } = await paid(provider)
  const call = dialect.cancel!(intent)
  const first = await expect(provider, call, dialect.codes.cancelled)
  noted(provider, intent, false)
  const again = await expect(provider, call, dialect.codes.cancelledAgain)
  if (dialect.sameBytes.includes('cancel')) assertSame(first, again)
  await expectState(provider, intent, promise, 'cancelled')
}

async function giveUpTwice(provider: Provider) {
  const { dialect } = provider
  const intent = newIntent(provider)
  const promise = await promised(provider, intent)
  const call = dialect.giveUp!(intent, promise!)
  await expect(provider, call, dialect.codes.givenUp)
  await expect(provider, call, dialect.codes.givenUpAgain)
  await expectState(provider, intent, promise, 'cancelled')
}

function assertSame(first: Answer, again: Answer) {
  assert.deepEqual(again, first, 'the second answer differs from the first')
}
