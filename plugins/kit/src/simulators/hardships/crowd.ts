import assert from 'node:assert/strict'
import { expectState, newIntent, noted, paid, promised } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { scenesOf } from '../scene.ts'
import type { Call } from '../wire.ts'

const CROWD = 20

/** The same call many times at one moment: it happens once. */
export function crowdScenes(provider: Provider) {
  const { dialect } = provider
  const { codes } = dialect
  return scenesOf('twenty at once', (add) => {
    add(
      'promises',
      async () => {
        const call = dialect.promise!(newIntent(provider))
        await crowd(provider, call, codes.promised, codes.promisedAgain)
      },
      dialect.promise === null && 'the protocol has no promises'
    )
    add('payments', async () => {
      const intent = newIntent(provider)
      const promise = await promised(provider, intent)
      await crowd(provider, dialect.pay(intent, promise), codes.paid, codes.paidAgain)
      noted(provider, intent, true)
      await expectState(provider, intent, promise, 'performed')
    })
    add(
      'cancellations',
      async () => {
        const { intent } = await paid(provider)
        await crowd(provider, dialect.cancel!(intent), codes.cancelled, codes.cancelledAgain)
        noted(provider, intent, false)
      },
      dialect.cancel === null && 'the protocol does not cancel payments'
    )
    add(
      'a payment and its promise given up: one of them wins',
      () => paidOrGivenUp(provider),
      dialect.giveUp === null && 'the protocol does not give promises up'
    )
  })
}

/** One answer of a first time, all others of a repeat; which may be the same code. */
async function crowd({ dialect, wire }: Provider, call: Call, first?: string, again?: string) {
  const answers = await Promise.all(Array.from({ length: CROWD }, () => wire.ask(call)))
  const told = answers.map((answer) => dialect.codeOf(answer)).sort()
  const due = [first, ...Array.from({ length: CROWD - 1 }, () => again)].sort()
  assert.deepEqual(told, due, `answered ${told.join(' ')}`)
}

async function paidOrGivenUp(provider: Provider) {
  const { dialect, wire } = provider
  const intent = newIntent(provider)
  const promise = await promised(provider, intent)
  const [pay, giveUp] = await Promise.all([
    wire.ask(dialect.pay(intent, promise)),
    wire.ask(dialect.giveUp!(intent, promise!)),
  ])
  const isPaid = dialect.codeOf(pay) === dialect.codes.paid
  const isGivenUp = dialect.codeOf(giveUp) === dialect.codes.givenUp
  assert.ok(isPaid || isGivenUp, `neither won: ${pay.text} ${giveUp.text}`)
  // Where one word cancels both, a payment that won may be taken back by the same call.
  const isKept = isPaid && !(dialect.cancel !== null && isGivenUp)
  noted(provider, intent, isKept)
  await expectState(provider, intent, promise, isKept ? 'performed' : 'cancelled')
}
