import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'

export type CorrectionRow = {
  id: string
  kind: string
  amountMinor: string
  bookedOn: IsoDate
  recordedAt: Date
  recordedBy: string
  reason: string
  fromPeriod: Period | null
  toPeriod: Period | null
  /** The other account of a transfer. */
  other: { id: string; number: string } | null
  /** Received from the other account: it is reversed there. */
  isReceived: boolean
  isReversed: boolean
}

/** What was corrected on an account, newest first; transfers stand on both accounts. */
export function correctionsOfAccount(accountId: string): Promise<CorrectionRow[]> {
  return rows<CorrectionRow>(
    `select c.id, c.kind,
            (case when c.account_id = :accountId then c.amount_minor else -c.amount_minor end)::text
              as "amountMinor",
            c.booked_on as "bookedOn", c.recorded_at as "recordedAt",
            coalesce(u.full_name, c.recorded_by) as "recordedBy", c.reason,
            c.from_period as "fromPeriod", c.to_period as "toPeriod",
            case when o.id is not null
              then jsonb_build_object('id', o.id::text, 'number', o.number) end as other,
            c.account_id <> :accountId as "isReceived",
            exists (select from corrections r
                     where r.tenant_id = :tenant and r.reverses_id = c.id) as "isReversed"
       from corrections c
       left join personal_accounts o on o.tenant_id = :tenant
        and o.id = case when c.account_id = :accountId then c.other_account_id else c.account_id end
       left join users u on u.tenant_id = :tenant and 'user:' || u.id = c.recorded_by
      where c.tenant_id = :tenant
        and (c.account_id = :accountId or c.other_account_id = :accountId)
      order by c.id desc`,
    { accountId }
  )
}
