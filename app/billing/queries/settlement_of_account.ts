import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import { SOURCE_KIND } from '#ledger/rules/source_kind'

export type HoldRow = {
  id: string
  cause: string
  lotPeriod: Period | null
  validFrom: IsoDate
  validTo: IsoDate | null
  document: string
  recordedBy: string
}

export type LotRow = {
  id: string
  paymentId: string
  paidOn: IsoDate
  pricedOn: IsoDate
  until: IsoDate
  amountMinor: string
  leftMinor: string
}

export type VolumeRow = { period: Period; pointCode: string; quantityWh: string }
export type PointRow = { id: string; code: string }

/** What makes the bill of an account special: suspensions, kept prices, contract volumes. */
export async function settlementOfAccount(accountId: string) {
  return {
    holds: await rows<HoldRow>(HOLDS, { accountId }),
    lots: await rows<LotRow>(LOTS, { accountId }),
    volumes: await rows<VolumeRow>(VOLUMES, { accountId }),
    points: await rows<PointRow>(
      `select id, code from service_points
        where tenant_id = :tenant and account_id = :accountId order by id`,
      { accountId }
    ),
    waived: new Set((await waivedCharges(accountId)).map(({ id }) => id)),
  }
}

function waivedCharges(accountId: string) {
  return rows<{ id: string }>(
    `select source_id as id from entries
      where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId
        and source_kind = :kind`,
    { accountId, months: historyMonths(), kind: SOURCE_KIND.chargeReversal }
  )
}

const HOLDS = `
  select h.id, h.cause, h.lot_period as "lotPeriod", h.valid_from as "validFrom",
         h.valid_to as "validTo", h.document, coalesce(u.full_name, h.recorded_by) as "recordedBy"
    from penalty_holds h
    left join users u on u.tenant_id = :tenant and h.recorded_by = 'user:' || u.id
   where h.tenant_id = :tenant and h.account_id = :accountId order by h.valid_from desc, h.id desc`

const LOTS = `
  select id, payment_id as "paymentId", paid_on as "paidOn", priced_on as "pricedOn",
         protected_until as until, amount_minor::text as "amountMinor",
         left_minor::text as "leftMinor"
    from advance_lots where tenant_id = :tenant and account_id = :accountId
   order by priced_on desc, paid_on, id`

const VOLUMES = `
  select v.period, s.code as "pointCode", v.quantity_wh::text as "quantityWh"
    from contract_volumes v
    join service_points s on s.tenant_id = :tenant and s.id = v.service_point_id
   where v.tenant_id = :tenant and v.account_id = :accountId
   order by v.period desc, s.code limit 48`
