import { isRefused, refuse, type Outcome, type Refused } from '@hisob/contract'
import { cancelAhead } from '#payments/actions/cancel_ahead'
import { meetPromise } from '#payments/actions/meet_promise'
import { releasePromise } from '#payments/actions/release_promise'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'

/**
 * Gives a promise up. One that has not come yet is remembered as cancelled; one that is paid stays
 * paid, and only a cancellation takes it back.
 */
export async function answerRelease(
  channel: Gateway,
  release: CommandOf<'release'>
): Promise<Outcome> {
  const promise = await meetPromise(channel, release)
  if (isRefused(promise)) return refuseAhead(channel, release, promise)
  const { state } = promise.facts
  if (state === 'performed') return refuse('already_performed')
  if (state === 'cancelled') return refuse('already_cancelled')
  return releasePromise(channel, promise, release.reason)
}

async function refuseAhead(
  channel: Gateway,
  { reference, reservationId }: CommandOf<'release'>,
  refused: Refused
): Promise<Outcome> {
  const hasNotCome = refused.refusal === 'unknown_payment' && reservationId === null
  if (hasNotCome && reference !== null) await cancelAhead(channel.id, reference)
  return refused
}
