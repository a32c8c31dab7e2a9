import { clock } from '#shared/clock'
import { addDays } from '#shared/kernel/calendar'
import { keepDifferenceStep, lockDifference } from '#payments/reconciliation/difference'

type Decision = { differenceId: string; reason: string }

/**
 * Leaves a difference to the next day's word of the provider: a payment of the last minutes before
 * midnight, a registry of the weekend. It opens again by itself when that day comes and it is still there.
 *
 * @throws what lockDifference throws
 */
export async function carryDifference({ differenceId, reason }: Decision): Promise<void> {
  const difference = await lockDifference(differenceId, ['only_here', 'only_there'])
  const carriedTo = addDays(clock.today(), 1)
  await keepDifferenceStep({ difference, kind: 'carry', carriedTo, reason })
}

/**
 * Lets a difference stand with a person's word for it: money of another channel, two payments that
 * really were two.
 *
 * @throws what lockDifference throws
 */
export async function explainDifference({ differenceId, reason }: Decision): Promise<void> {
  const difference = await lockDifference(differenceId)
  await keepDifferenceStep({ difference, kind: 'explain', becomes: 'explained', reason })
}

/** Says who sees to a difference. @throws what lockDifference throws */
export async function ownDifference(differenceId: string, ownerId: string): Promise<void> {
  const difference = await lockDifference(differenceId)
  await keepDifferenceStep({ difference, kind: 'own', ownerId, reason: null })
}
