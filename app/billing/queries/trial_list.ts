import { one, rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

export const TRIAL_OUTCOMES = ['dearer', 'cheaper', 'same', 'faulty'] as const
export type TrialOutcome = (typeof TRIAL_OUTCOMES)[number]

export const TRIAL_SORTS = ['-difference', 'difference', 'number', '-quantity'] as const
export type TrialSort = (typeof TRIAL_SORTS)[number]

export type TrialLine = {
  accountId: string
  accountNumber: string
  districtId: number
  period: Period
  quantityWh: string
  oldMinor: string | null
  newMinor: string | null
  differenceMinor: string | null
  fault: string | null
}

type Asked = {
  trialId: string
  outcome: TrialOutcome | null
  number: string | null
  sort: TrialSort
  page: number
  perPage: number
}

const OUTCOME: Record<TrialOutcome, string> = {
  dearer: 'and difference_minor > 0',
  cheaper: 'and difference_minor < 0',
  same: 'and difference_minor = 0',
  faulty: 'and fault is not null',
}

const ORDER: Record<TrialSort, string> = {
  '-difference': 'difference_minor desc nulls last, account_id, period',
  'difference': 'difference_minor nulls last, account_id, period',
  'number': 'account_number, period',
  '-quantity': 'quantity_wh desc, account_id, period',
}

/** One page of what a trial found, account by account. */
export async function trialList({ trialId, outcome, number, sort, page, perPage }: Asked) {
  const where = `from tariff_trial_rows where tenant_id = :tenant and trial_id = :trialId
    ${outcome ? OUTCOME[outcome] : ''} ${number ? 'and starts_with(account_number, :number)' : ''}`
  const bindings = { trialId, ...(number ? { number } : {}) }
  const counted = await one<{ n: number }>(`select count(*)::int as n ${where}`, bindings)
  const data = await rows<TrialLine>(
    `select account_id as "accountId", account_number as "accountNumber",
            district_id as "districtId", period, quantity_wh as "quantityWh",
            old_minor as "oldMinor", new_minor as "newMinor",
            difference_minor as "differenceMinor", fault
       ${where} order by ${ORDER[sort]} limit :perPage offset :offset`,
    { ...bindings, perPage, offset: (page - 1) * perPage }
  )
  return { data, total: counted!.n }
}
