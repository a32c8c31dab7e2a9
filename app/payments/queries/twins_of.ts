import { rows } from '#shared/database/sql'

export type PossibleTwin = { accountId: string; amountMinor: bigint; paidOn: string }

/** How a possible twin is looked up: account, sum and day. */
export function twinKey({ accountId, amountMinor, paidOn }: PossibleTwin): string {
  return `${accountId}|${amountMinor}|${paidOn}`
}

/** Which of these were paid the same day, to the tiyin, through another channel. */
export async function twinsOf(
  payments: readonly PossibleTwin[],
  channelId: number
): Promise<Set<string>> {
  if (payments.length === 0) return new Set()
  const found = await rows<{ accountId: string; amount: string; paidOn: string }>(
    `select distinct w.account_id as "accountId", w.amount_minor as amount, w.paid_on as "paidOn"
       from unnest(:accounts::bigint[], :amounts::bigint[], :days::date[])
         as w(account_id, amount_minor, paid_on)
       join payments p on p.tenant_id = :tenant and p.account_id = w.account_id
        and p.paid_at >= w.paid_on::timestamp at time zone 'Asia/Tashkent'
        and p.paid_at < (w.paid_on + 1)::timestamp at time zone 'Asia/Tashkent'
        and p.amount_minor = w.amount_minor and p.channel_id <> :channelId and p.status = 'posted'`,
    {
      accounts: payments.map(({ accountId }) => accountId),
      amounts: payments.map(({ amountMinor }) => amountMinor),
      days: payments.map(({ paidOn }) => paidOn),
      channelId,
    }
  )
  return new Set(
    found.map(({ accountId, amount, paidOn }) =>
      twinKey({ accountId, amountMinor: BigInt(amount), paidOn })
    )
  )
}
