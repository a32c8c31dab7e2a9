import type { Amount, ReservationFacts } from '@hisob/contract'
import logger from '@adonisjs/core/services/logger'
import { audit } from '#administration/actions/audit'
import type { Gateway } from '#payments/gateway/gateway'

type Came = { account: string | null; amount: Amount | null }

/** A promise that comes again with other content is refused, and people are told. */
export async function reportPromiseConflict(
  { code: channel }: Gateway,
  { reservationId, reference, account, amount }: ReservationFacts,
  came: Came
): Promise<void> {
  logger.warn({ channel, reference, reservationId }, 'a promise came again with other content')
  await audit({
    action: 'promise.conflict',
    subject: { kind: 'promise', id: reservationId },
    before: { account, amountMinor: amount.minor },
    after: {
      channel,
      reference,
      account: came.account ?? account,
      amountMinor: came.amount?.minor ?? amount.minor,
    },
  })
}
