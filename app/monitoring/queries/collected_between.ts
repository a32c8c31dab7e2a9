import { one } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

export type Collected = { payments: number; minor: bigint }

/** Payments booked in the days `[from, to]` in some divisions that were not reversed. */
export async function collectedBetween(
  divisionIds: number[],
  { from, to }: { from: IsoDate; to: IsoDate }
): Promise<Collected> {
  const sum = await one<{ payments: number; minor: string }>(
    `select count(*)::int as payments, coalesce(sum(amount_minor), 0)::bigint as minor
       from payments
      where tenant_id = :tenant and booked_on between :from and :to
        and division_id = any(:divisionIds) and status = 'posted'`,
    { divisionIds, from, to }
  )
  return { payments: sum!.payments, minor: BigInt(sum!.minor) }
}
