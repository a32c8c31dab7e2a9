import { refuse, type Outcome } from '@hisob/contract'
import { gateway } from '#config/payments'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { reservationsOfChannel } from '#payments/queries/reservations'
import { sweepPromises } from '#payments/actions/sweep_promises'

/** Lists all promises of a span, whatever became of them; never cut short unseen. */
export async function answerReservations(
  channel: Gateway,
  { from, to }: CommandOf<'reservations'>
): Promise<Outcome> {
  await sweepPromises()
  const most = gateway.mostStatementRows
  const found = await reservationsOfChannel({ channelId: channel.id, from, to, most: most + 1 })
  if (found.length > most) return refuse('unavailable')
  return { kind: 'reservations', rows: found.map(({ facts }) => facts) }
}
