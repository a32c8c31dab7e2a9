import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import type { PaidDay } from '#payments/rules/spread_lump_sum'

export type NewSettlement = {
  channelId: number
  kind: 'lump_sum' | 'rounding'
  bankMinor: bigint
  withheldMinor: bigint
  transactionId: string
  itemId: string | null
  stepId: string | null
  divisionId: number
  bookedOn: string
  reason: string | null
  paid: readonly PaidDay[]
}

/** Writes a settlement with the days that it pays; answers its id. */
export async function keepSettlement({ paid, ...settlement }: NewSettlement): Promise<string> {
  const row = await one<{ id: string }>(
    `insert into settlements (tenant_id, division_id, channel_id, kind, bank_minor, withheld_minor,
                              transaction_id, item_id, step_id, booked_on, reason, settled_by)
     values (:tenant, :divisionId, :channelId, :kind, :bankMinor, :withheldMinor, :transactionId,
             :itemId, :stepId, :bookedOn, :reason, :by) returning id`,
    { ...settlement, by: actorText() }
  )
  await affect(
    `insert into settlement_days (tenant_id, settlement_id, channel_id, day, amount_minor)
     select :tenant, :id, :channelId, p.day, p.minor
       from unnest(:days::date[], :minors::bigint[]) as p(day, minor)`,
    {
      id: row!.id,
      channelId: settlement.channelId,
      days: paid.map(({ day }) => day),
      minors: paid.map(({ amountMinor }) => amountMinor),
    }
  )
  return row!.id
}
