import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'

type Dated = { id: string; from: IsoDate; to: IsoDate | null; document: string | null }

export type NormLine = Dated & { code: string; amount: string; monthlyBase: string | null }

export type EquipmentLine = Dated & {
  kind: 'transformer' | 'line' | 'share'
  name: string
  upstream: boolean
  sharePpm: string
}

/** A month of reactive energy, also what was reversed; beside what stands the active one, if known. */
export type ReactiveLine = {
  id: string
  period: Period
  quantityVarh: string
  activeWh: string | null
  document: string | null
  point: string
  /** Why it does not stand any more. */
  reversalReason: string | null
  recordedBy: string
}

export type LinkLine = Dated & {
  /** The other end: what runs through this account's meter, or through whose meter it runs. */
  side: 'sub' | 'main'
  accountId: string
  number: string
  name: string
}

/** What an account's consumption is calculated from beside its meter. */
export async function supplyOfAccount(accountId: string) {
  return {
    norms: await normLines(accountId),
    equipment: await equipmentLines(accountId),
    links: await linkLines(accountId),
    reactive: await reactiveLines(accountId),
  }
}

const DATED = (table: string) =>
  `${table}.id, ${table}.valid_from as "from", ${table}.valid_to as "to", ${table}.document`

function normLines(accountId: string): Promise<NormLine[]> {
  return rows<NormLine>(
    `select ${DATED('t')}, t.code, t.amount, k.monthly_base as "monthlyBase"
       from norm_terms t
       left join lateral (
         select n.monthly_base from consumption_norms n
          where n.tenant_id = :tenant and n.code = t.code and n.valid_from <= current_date
            and (n.valid_to is null or n.valid_to > current_date)
          order by n.valid_from desc limit 1) k on true
      where t.tenant_id = :tenant and t.account_id = :accountId
      order by t.valid_to is not null, t.code, t.valid_from desc`,
    { accountId }
  )
}

function equipmentLines(accountId: string): Promise<EquipmentLine[]> {
  return rows<EquipmentLine>(
    `select ${DATED('b')}, b.kind, b.name, b.upstream, b.share_ppm as "sharePpm"
       from boundary_equipment b
       join service_points s on s.tenant_id = :tenant and s.id = b.service_point_id
      where b.tenant_id = :tenant and s.account_id = :accountId
      order by b.valid_to is not null, b.id`,
    { accountId }
  )
}

const MONTHS_SHOWN = 48

function reactiveLines(accountId: string): Promise<ReactiveLine[]> {
  return rows<ReactiveLine>(
    `select u.id, u.period, u.quantity_varh::text as "quantityVarh", c.wh::text as "activeWh",
            u.document, s.code as point, u.reversal_reason as "reversalReason",
            coalesce(w.full_name, u.recorded_by) as "recordedBy"
       from reactive_uses u
       join service_points s on s.tenant_id = :tenant and s.id = u.service_point_id
       left join users w on w.tenant_id = :tenant and u.recorded_by = 'user:' || w.id
       left join lateral (
         select sum(m.wh) as wh from (
           select quantity_wh as wh from consumptions
            where tenant_id = :tenant and period = u.period and account_id = u.account_id
              and service_point_id = u.service_point_id
           union all
           select quantity_wh from consumption_adjustments
            where tenant_id = :tenant and period = u.period and account_id = u.account_id
              and service_point_id = u.service_point_id) m) c on u.reversed_at is null
      where u.tenant_id = :tenant and u.account_id = :accountId
      order by u.period desc, u.service_point_id, u.reversed_at desc nulls first, u.id desc
      limit :limit`,
    { accountId, limit: MONTHS_SHOWN }
  )
}

function linkLines(accountId: string): Promise<LinkLine[]> {
  return rows<LinkLine>(
    `select ${DATED('l')}, case when m.account_id = :accountId then 'sub' else 'main' end as side,
            a.id as "accountId", a.number, a.name
       from supply_links l
       join service_points m on m.tenant_id = :tenant and m.id = l.main_point_id
       join service_points s on s.tenant_id = :tenant and s.id = l.sub_point_id
       join personal_accounts a on a.tenant_id = :tenant
        and a.id = case when m.account_id = :accountId then s.account_id else m.account_id end
      where l.tenant_id = :tenant and :accountId in (m.account_id, s.account_id)
      order by l.valid_to is not null, l.id`,
    { accountId }
  )
}
