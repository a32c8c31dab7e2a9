import { perform, type PaynetClient } from '#tests/support/payments/paynet_client'

export type Storm = {
  /** Every reference that was acknowledged, by whatever answer says that it is stored. */
  acknowledged: bigint[]
  /** How long each answer took, and each call that got none. */
  tookMs: number[]
  /** Answers that were neither "paid" nor "paid before". */
  turnedAway: number
  /** No new payments; those under way go on until they are acknowledged. */
  end(): Promise<void>
}

type Wanted = {
  /** Asked each time, so that a server may come back at another port. */
  client: () => PaynetClient
  account: string
  payers: number
  from: bigint
}

const SUM = 1_000_00n
const PATIENCE_MS = 60_000

/** Payers that pay one payment after another, each as a provider does: again until it is told so. */
export function payersAtOnce({ client, account, payers, from }: Wanted): Storm {
  let last = from
  let isOver = false
  const storm: Storm = { acknowledged: [], tookMs: [], turnedAway: 0, end }
  const working = Array.from({ length: payers }, async () => {
    while (!isOver) await acknowledged(++last)
  })

  async function acknowledged(reference: bigint) {
    const until = performance.now() + PATIENCE_MS
    while (performance.now() < until) {
      const begun = performance.now()
      const answer = await perform(client(), account, reference, SUM).catch(() => null)
      storm.tookMs.push(performance.now() - begun)
      const { result, error } = answer?.body ?? {}
      if (result || error?.code === 201) return storm.acknowledged.push(reference)
      storm.turnedAway += 1
      await new Promise((next) => setTimeout(next, 40))
    }
    throw new Error(`${reference} was never acknowledged`)
  }

  async function end() {
    isOver = true
    await Promise.all(working)
  }
  return storm
}
