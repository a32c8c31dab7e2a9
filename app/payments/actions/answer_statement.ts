import { refuse, type Outcome } from '@hisob/contract'
import { gateway } from '#config/payments'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { statementOfChannel } from '#payments/queries/statement_of_channel'

/** Lists what stands; a span with too many payments is refused whole, never cut short unseen. */
export async function answerStatement(
  channel: Gateway,
  { from, to }: CommandOf<'statement'>
): Promise<Outcome> {
  const most = gateway.mostStatementRows
  const found = await statementOfChannel({ channelId: channel.id, from, to, most: most + 1 })
  if (found.length > most) return refuse('unavailable')
  return { kind: 'statement', rows: found }
}
