import { one, rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { UnmeteredKind } from '#metering/rules/unmetered_use'

export type UsageActLine = {
  id: string
  number: string
  kind: UnmeteredKind
  drawnOn: IsoDate
  from: IsoDate
  to: IsoDate
  quantityWh: string
  status: 'posted' | 'reversed'
  accountId: string
  account: string
  name: string
}

export type UsageActCard = UsageActLine & {
  divisionId: number
  address: string
  countedFrom: IsoDate
  countedTo: IsoDate
  installedW: string | null
  powerW: string | null
  meteredWh: string
  hoursHundredths: string | null
  admissibleMa: string | null
  voltageV: string | null
  phases: number | null
  cosPpm: string | null
  checkedOn: IsoDate | null
  averageWh: string | null
  averageDays: number | null
  capMonths: number
  inspector: string
  witnesses: string | null
  note: string | null
  recordedBy: string
  recordedAt: string
  reversedBy: string | null
  reversedAt: string | null
  reversalReason: string | null
}

const LINE = `u.id, u.number, u.kind, u.drawn_on as "drawnOn", u.used_from as "from",
  u.used_to as "to", u.quantity_wh as "quantityWh", u.status, a.id as "accountId",
  a.number as account, a.name`

const FROM = `usage_acts u
  join personal_accounts a on a.tenant_id = :tenant and a.id = u.account_id`

const PER_PAGE = 100

type Asked = { divisionIds: number[]; status?: string | undefined; account?: string | undefined }

/** The newest acts of the divisions first. */
export function usageActs({ divisionIds, status, account }: Asked): Promise<UsageActLine[]> {
  return rows<UsageActLine>(
    `select ${LINE} from ${FROM}
      where u.tenant_id = :tenant and a.division_id = any(:divisionIds)
        and (:status::text is null or u.status = :status)
        and (:account::text is null or a.number = :account)
      order by u.drawn_on desc, u.id desc limit ${PER_PAGE}`,
    { divisionIds, status: status ?? null, account: account ?? null }
  )
}

/** One act with all that it was calculated from; null when it is out of reach. */
export function usageActCard(id: string, divisionIds: number[]): Promise<UsageActCard | null> {
  return one<UsageActCard>(
    `select ${LINE}, a.division_id as "divisionId", a.address, u.counted_from as "countedFrom",
            u.counted_to as "countedTo", u.installed_w as "installedW", u.power_w as "powerW",
            u.metered_wh as "meteredWh",
            u.hours_hundredths as "hoursHundredths", u.admissible_ma as "admissibleMa",
            u.voltage_v as "voltageV", u.phases, u.cos_ppm as "cosPpm",
            u.checked_on as "checkedOn", u.average_wh as "averageWh",
            u.average_days as "averageDays", u.cap_months as "capMonths", u.inspector,
            u.witnesses, u.note, u.recorded_by as "recordedBy",
            to_char(u.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt",
            u.reversed_by as "reversedBy", u.reversal_reason as "reversalReason",
            to_char(u.reversed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "reversedAt"
       from ${FROM}
      where u.tenant_id = :tenant and u.id = :id and a.division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
}
