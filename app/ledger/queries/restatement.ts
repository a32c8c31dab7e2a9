import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import type { SourceKind } from '#ledger/rules/source_kind'

export type RestatedEntry = {
  transactionId: string
  accountId: string
  accountNumber: string
  divisionId: number
  nameUz: string
  nameCyrl: string
  nameRu: string
  consumerClass: string
  bookedOn: IsoDate
  recordedAt: Date
  recordedBy: string
  kind: string
  sourceKind: SourceKind
  amountMinor: string
  reason: string | null
}

type Asked = {
  divisionIds: readonly number[]
  period: Period
  /** The snapshot of the frozen report. */
  snapshot: string
  limit: number | null
}

/** Each entry of a month that its frozen report has not seen, oldest first. */
export function restatement(asked: Asked): Promise<RestatedEntry[]> {
  return rows<RestatedEntry>(
    `select t.id as "transactionId", a.id as "accountId", a.number as "accountNumber",
            d.id as "divisionId", d.name_uz as "nameUz", d.name_cyrl as "nameCyrl",
            d.name_ru as "nameRu", a.consumer_class as "consumerClass", e.booked_on as "bookedOn",
            t.recorded_at as "recordedAt", coalesce(u.full_name, t.recorded_by) as "recordedBy",
            t.kind, e.source_kind as "sourceKind", e.amount_minor as "amountMinor", t.reason
       from ledger_transactions t
       join entries e on e.tenant_id = :tenant and e.period = :period
        and e.transaction_id = t.id and e.account_id <> 0
       join personal_accounts a on a.tenant_id = :tenant and a.id = e.account_id
       join divisions d on d.tenant_id = :tenant and d.id = a.division_id
       left join users u on u.tenant_id = :tenant and 'user:' || u.id = t.recorded_by
      where t.tenant_id = :tenant and t.period = :period and ${UNSEEN}
        and a.division_id = any(:divisionIds)
      order by t.recorded_at, t.id, e.account_id, e.line limit :limit`,
    { ...asked }
  )
}

/** The lower bound lets the index find what is new; the snapshot tells what was under way then. */
const UNSEEN = `t.xid >= pg_snapshot_xmin(:snapshot::pg_snapshot)::text::bigint
        and not pg_visible_in_snapshot(t.xid::text::xid8, :snapshot::pg_snapshot)`
