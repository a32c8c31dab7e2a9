import { rows } from '#shared/database/sql'
import type { Days } from '#payments/reconciliation/days'
import type { ReconciledChannel } from '#payments/reconciliation/reconciled_channel'
import type { Residue } from '#payments/rules/spread_lump_sum'

export type DayResidue = Residue & { bookedMinor: bigint; settledMinor: bigint }

type Row = { day: string; booked: string; settled: string }

const BOOKED = `
  select day, sum(booked_minor) as minor from reconciled_days
   where tenant_id = :tenant and channel_id = :channelId and day >= :from and day < :to
   group by day`

/** What leaves a drawer is below zero. */
const DELIVERED = `
  select booked_on as day, -sum(amount_minor) as minor from drawer_documents
   where tenant_id = :tenant and kind = 'delivery' and booked_on >= :from and booked_on < :to
   group by booked_on`

/** What days of a channel booked, what lump sums paid of it, and what is left; days at zero are left out. */
export async function residuesOf(
  { id: channelId, isDelivered }: ReconciledChannel,
  { from, to }: Days
): Promise<DayResidue[]> {
  const found = await rows<Row>(
    `select day, coalesce(b.minor, 0)::text as booked, coalesce(s.minor, 0)::text as settled
       from (${isDelivered ? DELIVERED : BOOKED}) b
       full join (select d.day, sum(d.amount_minor) as minor from settlement_days d
                    join settlements s on s.tenant_id = :tenant and s.id = d.settlement_id
                     and s.status = 'posted'
                   where d.tenant_id = :tenant and d.channel_id = :channelId
                     and d.day >= :from and d.day < :to group by d.day) s using (day)
      where coalesce(b.minor, 0) <> coalesce(s.minor, 0) order by day`,
    { channelId, from, to }
  )
  return found.map(({ day, booked, settled }) => {
    const [bookedMinor, settledMinor] = [BigInt(booked), BigInt(settled)]
    return { day, bookedMinor, settledMinor, leftMinor: bookedMinor - settledMinor }
  })
}
