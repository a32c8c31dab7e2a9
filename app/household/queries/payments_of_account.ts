import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

export type AccountPayment = {
  id: string
  bookedOn: IsoDate
  amountMinor: string
  balanceAfterMinor: string
  channel: string
  reference: string
  status: 'posted' | 'reversed'
}

const MOST = 200

/** The payments of an account, newest first. */
export function paymentsOfAccount(accountId: string) {
  return rows<AccountPayment>(
    `select y.payment_id as id, y.booked_on as "bookedOn", y.amount_minor as "amountMinor",
            y.balance_after_minor as "balanceAfterMinor", h.title as channel, y.reference, y.status
       from payments y
       join payment_channels h on h.tenant_id = :tenant and h.id = y.channel_id
      where y.tenant_id = :tenant and y.account_id = :accountId
      order by y.paid_at desc, y.payment_id desc limit :most`,
    { accountId, most: MOST }
  )
}
