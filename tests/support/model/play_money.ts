import fc from 'fast-check'
import { moneyCommands } from '#tests/support/model/commands'
import { MoneyModel } from '#tests/support/model/money_model'
import { MoneySystem } from '#tests/support/model/money_system'
import type { BillingRegion } from '#tests/support/billing/billing_region'

type Play = { runs: number; commands?: number; seed?: number; seconds?: number; shrink?: boolean }

/** Plays random histories against the system; throws with the shortest one that goes wrong. */
export async function playMoney(region: BillingRegion, play: Play): Promise<void> {
  const { runs, commands = 25, seed, seconds = 600, shrink = true } = play
  await fc.assert(
    fc.asyncProperty(moneyCommands(commands), async (history) => {
      const system = await MoneySystem.open(region)
      const model = new MoneyModel()
      try {
        await fc.asyncModelRun(() => ({ model, real: system }), history)
      } finally {
        for (const month of model.closed) await system.setMonth(month, 'open')
        await system.retire()
      }
    }),
    {
      numRuns: runs,
      interruptAfterTimeLimit: seconds * 1000,
      endOnFailure: !shrink,
      ...(seed === undefined ? {} : { seed }),
    }
  )
}
