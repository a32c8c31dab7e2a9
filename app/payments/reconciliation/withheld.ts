import { addDays } from '#shared/kernel/calendar'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { rootDivision } from '#administration/queries/root_division'
import type { Days } from '#payments/reconciliation/days'

/** What an agent earned on these days and has not kept by an earlier lump sum that paid one of them. */
export async function owedCommission(channelId: number, days: Days): Promise<bigint> {
  const found = await one<{ earned: string; kept: string }>(
    `select (select coalesce(sum(commission_minor), 0)::text from commissions
              where tenant_id = :tenant and channel_id = :channelId and bearer = 'region'
                and status = 'posted' and day >= :from and day < :to) as earned,
            (select coalesce(sum(withheld_minor), 0)::text from settlements s
              where s.tenant_id = :tenant and s.channel_id = :channelId and s.status = 'posted'
                and exists (select from settlement_days d
                             where d.tenant_id = :tenant and d.settlement_id = s.id
                               and d.day >= :from and d.day < :to)) as kept`,
    { channelId, ...days }
  )
  const owed = BigInt(found!.earned) - BigInt(found!.kept)
  return owed > 0n ? owed : 0n
}

type Kept = {
  channelId: number
  settlementId: string
  withheldMinor: bigint
  owedMinor: bigint
  days: Days
}

/** An agent who kept something else than he earned; one who keeps nothing sends a bill of his own. */
export async function commissionDifference(kept: Kept): Promise<void> {
  const { channelId, settlementId, withheldMinor, owedMinor, days } = kept
  if (withheldMinor === 0n || withheldMinor === owedMinor) return
  await affect(
    `insert into differences (tenant_id, channel_id, kind, reference, day, service, division_id,
                              here_minor, there_minor, found_on)
     values (:tenant, :channelId, 'commission_differs', :settlementId, :day, 'none', :divisionId,
             :owedMinor, :withheldMinor, :today)`,
    {
      ...{ channelId, settlementId, owedMinor, withheldMinor, today: clock.today() },
      day: addDays(days.to, -1),
      divisionId: await rootDivision(),
    }
  )
}
