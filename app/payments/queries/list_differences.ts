import { one, rows } from '#shared/database/sql'
import type { DifferenceKind } from '#payments/reconciliation/difference'

export type ListedDifference = {
  id: string
  day: string
  days: number
  kind: DifferenceKind
  status: 'open' | 'carried' | 'settled'
  resolution: string | null
  channel: string
  channelCode: string
  reference: string
  hereMinor: string | null
  thereMinor: string | null
  paymentId: string | null
  otherPaymentId: string | null
  statementId: string | null
  carriedTo: string | null
  owner: string | null
}

export type DifferenceFilter = {
  status: string
  kind?: string | undefined
  channel?: string | undefined
  q?: string | undefined
  /** Of one day only. */
  day?: string
  page: number
  today: string
}

export const PER_PAGE = 50

const COLUMNS = `
  d.id, d.day, :today::date - d.day as days, d.kind, d.status, d.resolution, c.title as channel,
  c.code as "channelCode", d.reference, d.here_minor as "hereMinor", d.there_minor as "thereMinor",
  d.payment_id as "paymentId", d.other_payment_id as "otherPaymentId",
  d.statement_id as "statementId", d.carried_to as "carriedTo", u.full_name as owner`

const TABLES = `
  from differences d
  join payment_channels c on c.tenant_id = :tenant and c.id = d.channel_id
  left join users u on u.tenant_id = :tenant and u.id = d.owner_id`

const WHERE = `
 where d.tenant_id = :tenant and d.division_id = any(:divisionIds)
   and (:status = 'any' or d.status = :status)
   and (:kind::text is null or d.kind = :kind) and (:channel::text is null or c.code = :channel)
   and (:q::text is null or d.reference = :q or u.full_name ilike '%' || :q || '%')
   and (:day::date is null or d.day = :day)`

/** Differences of these divisions, the oldest first. */
export async function listDifferences(filter: DifferenceFilter, divisionIds: readonly number[]) {
  const { page, today, ...asked } = filter
  const bindings = { kind: null, channel: null, q: null, day: null, ...present(asked), divisionIds }
  const total = await one<{ n: number }>(`select count(*)::int as n ${TABLES} ${WHERE}`, bindings)
  const found = await rows<ListedDifference>(
    `select ${COLUMNS} ${TABLES} ${WHERE} order by d.day, d.id limit :limit offset :offset`,
    { ...bindings, today, limit: PER_PAGE, offset: (page - 1) * PER_PAGE }
  )
  return { total: total!.n, differences: found }
}

function present(asked: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
}

/** One of them, or null when it is out of reach. */
export function differenceCard({
  id,
  divisionIds,
  today,
}: {
  id: string
  divisionIds: readonly number[]
  today: string
}) {
  return one<ListedDifference>(
    `select ${COLUMNS} ${TABLES}
      where d.tenant_id = :tenant and d.id = :id and d.division_id = any(:divisionIds)`,
    { id, divisionIds, today }
  )
}

export type DifferenceAge = {
  age: 'fresh' | 'week' | 'month' | 'old'
  count: number
  minor: string
}

/** How many have stood for how long, and the sums that they are about. */
export function differenceAges(divisionIds: readonly number[], today: string) {
  return rows<DifferenceAge>(
    `select case when :today::date - day <= 3 then 'fresh' when :today::date - day <= 7 then 'week'
                 when :today::date - day <= 31 then 'month' else 'old' end as age,
            count(*)::int as count,
            sum(abs(coalesce(here_minor, 0) - case when kind = 'double_credit' then 0
                else coalesce(there_minor, 0) end))::text as minor
       from differences
      where tenant_id = :tenant and division_id = any(:divisionIds) and status = 'open'
      group by 1 order by min(:today::date - day)`,
    { divisionIds, today }
  )
}

export type DifferenceStepRow = {
  id: string
  kind: string
  reason: string | null
  paymentId: string | null
  takenBy: string
  takenAt: string
}

export async function differenceSteps(id: string): Promise<DifferenceStepRow[]> {
  const found = await rows<Omit<DifferenceStepRow, 'takenAt'> & { at: Date }>(
    `select s.id, s.kind, s.reason, s.payment_id as "paymentId",
            coalesce(u.full_name, s.taken_by) as "takenBy", s.taken_at as at
       from difference_steps s
       left join users u on u.tenant_id = :tenant and 'user:' || u.id = s.taken_by
      where s.tenant_id = :tenant and s.difference_id = :id order by s.id`,
    { id }
  )
  return found.map(({ at, ...step }) => ({ ...step, takenAt: at.toISOString() }))
}
