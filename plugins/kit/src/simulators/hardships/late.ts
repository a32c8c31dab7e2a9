import { expect, expectState, newIntent, paid, promised } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { scenesOf } from '../scene.ts'
import type { Stage } from '../scene.ts'

const NO_STAGE = 'from outside the clock and the months of the host cannot be moved'
const MARGIN_MS = 3_000

/** Calls that come too late: for the promise, for the month. */
export const lateScenes = (provider: Provider, stage: Stage | null) =>
  scenesOf('too late', (add) => {
    const { hold, cancel } = provider.dialect
    const noStage = stage === null && NO_STAGE
    add(
      'a payment after its promise ran out, by the provider’s time',
      () => payExpired(provider),
      hold?.from !== 'provider' && 'promises are not counted from the provider’s time'
    )
    add(
      'a payment after its promise ran out, by the host’s clock',
      () => payAfterClock(provider, stage!),
      hold === null ? 'the protocol has no promises' : noStage
    )
    add(
      'a cancellation after the month was closed',
      () => cancelAfterClose(provider, stage!),
      cancel === null ? 'the protocol does not cancel payments' : noStage
    )
  })

/** The promise is as old as it may be, and then a little older. */
async function payExpired(provider: Provider) {
  const { dialect } = provider
  const intent = newIntent(provider, { at: Date.now() - dialect.hold!.ms + MARGIN_MS })
  const promise = await promised(provider, intent)
  await new Promise((next) => setTimeout(next, MARGIN_MS + 100))
  await expect(provider, dialect.pay(intent, promise), dialect.codes.expired)
  await expectState(provider, intent, promise, 'cancelled')
}

async function payAfterClock(provider: Provider, stage: Stage) {
  const { dialect } = provider
  const intent = newIntent(provider)
  const promise = await promised(provider, intent)
  await stage.moveClock(dialect.hold!.ms + MARGIN_MS)
  try {
    await expect(provider, dialect.pay(intent, promise), dialect.codes.expired)
    await expectState(provider, intent, promise, 'cancelled')
  } finally {
    await stage.moveClock(0)
  }
}

async function cancelAfterClose(provider: Provider, stage: Stage) {
  const { dialect } = provider
  const { intent, promise } = await paid(provider)
  await stage.closeMonth()
  try {
    await expect(provider, dialect.cancel!(intent), dialect.codes.cannotCancel)
  } finally {
    await stage.reopenMonth()
  }
  await expectState(provider, intent, promise, 'performed')
}
