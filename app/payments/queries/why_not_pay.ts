import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import type { PaymentRefusal } from '#payments/payment'

type Asked = {
  channelId: number
  /** The account's id; one that nobody has when it is not known. */
  accountId: string
  /** Null when no sum has been named yet. */
  amountMinor: bigint | null
}

/**
 * Why a payment of today would be refused, or null. It asks what the SQL function `post_payment`
 * asks, in its order, and posts nothing: a promise and a check never say yes where paying says no.
 */
export async function whyNotPay(asked: Asked): Promise<PaymentRefusal | null> {
  const row = await one<{ because: PaymentRefusal | null }>(
    `select case
              when c.status <> 'enabled' then 'channel_disabled'
              when a.id is null then 'unknown_account'
              when a.status <> 'active' then 'account_closed'
              when exists (select from payer_holds h
                            where h.tenant_id = :tenant and h.account_id = a.id
                              and not h.takes_money and h.valid_from <= :today
                              and (h.valid_to is null or h.valid_to > :today))
                then 'payer_blocked'
              when :amountMinor::bigint < c.min_amount_minor then 'amount_too_small'
              when :amountMinor::bigint > c.max_amount_minor then 'amount_too_large'
              when exists (select from periods m
                            where m.tenant_id = :tenant and m.division_id = a.division_id
                              and m.period = :period and m.state = 'closed') then 'period_closed'
            end as because
       from payment_channels c
       left join personal_accounts a on a.tenant_id = :tenant and a.id = :accountId
      where c.tenant_id = :tenant and c.id = :channelId`,
    { ...asked, period: clock.period(), today: clock.today() }
  )
  return row ? row.because : 'unknown_channel'
}
