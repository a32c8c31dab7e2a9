import { rows } from '#shared/database/sql'

type Where = { channelId: number; day: string }

export type DayOfService = {
  id: string
  service: string
  toldBy: string
  toldCount: number
  toldMinor: string
  bookedCount: number
  bookedMinor: string
  commissionMinor: string | null
  bearer: 'region' | 'payer' | null
}

/** A day of a channel, by service. */
export function dayByService(where: Where): Promise<DayOfService[]> {
  return rows<DayOfService>(
    `select d.service as id, d.service, d.told_by as "toldBy", d.told_count as "toldCount",
            d.told_minor as "toldMinor", d.booked_count as "bookedCount",
            d.booked_minor as "bookedMinor", c.commission_minor as "commissionMinor", c.bearer
       from reconciled_days d
       left join commissions c on c.tenant_id = :tenant and c.channel_id = d.channel_id
        and c.day = d.day and c.service = d.service and c.status = 'posted'
      where d.tenant_id = :tenant and d.channel_id = :channelId and d.day = :day
      order by d.service`,
    where
  )
}

export type SettlementOfDay = {
  id: string
  kind: 'lump_sum' | 'rounding'
  status: 'posted' | 'reversed'
  bookedOn: string
  bankMinor: string
  withheldMinor: string
  amountMinor: string
  itemId: string | null
  settledBy: string
}

/** The lump sums that paid a day, or a part of it. */
export function settlementsOfDay(where: Where): Promise<SettlementOfDay[]> {
  return rows<SettlementOfDay>(
    `select s.id, s.kind, s.status, s.booked_on as "bookedOn", s.bank_minor as "bankMinor",
            s.withheld_minor as "withheldMinor", d.amount_minor as "amountMinor",
            s.item_id as "itemId", coalesce(u.full_name, s.settled_by) as "settledBy"
       from settlement_days d
       join settlements s on s.tenant_id = :tenant and s.id = d.settlement_id
       left join users u on u.tenant_id = :tenant and 'user:' || u.id = s.settled_by
      where d.tenant_id = :tenant and d.channel_id = :channelId and d.day = :day
      order by s.id`,
    where
  )
}

export type LumpSum = {
  id: string
  bookedOn: string
  leftMinor: string
  payer: string | null
  purpose: string | null
  /** The payer is the channel's agent. */
  isAgents: boolean
}

const OFFERED = 20

/** Money in suspense that may be a lump sum of the channel: its agent's first, then the newest. */
export function lumpSumsFor({ channelId, day }: Where): Promise<LumpSum[]> {
  return rows<LumpSum>(
    `select i.id, i.booked_on as "bookedOn", i.left_minor as "leftMinor",
            i.facts->>'payerName' as payer, i.facts->>'purpose' as purpose,
            exists (select from channel_terms t
                     where t.tenant_id = :tenant and t.channel_id = :channelId
                       and t.agent_key in (i.facts->>'payerTaxId', i.facts->>'payerBankAccount'))
              as "isAgents"
       from suspense_items i
      where i.tenant_id = :tenant and i.status = 'open' and i.booked_on >= :day
      order by 6 desc, i.booked_on desc, i.id desc limit ${OFFERED}`,
    { channelId, day }
  )
}
