import { rows } from '#shared/database/sql'
import { csvRecords } from '#shared/files/csv_records'
import { DomainException } from '#shared/http/domain_exception'
import type { Period } from '#shared/kernel/calendar'
import {
  MONTHLY_NEEDED,
  monthlyLines,
  placeKey,
  type KnownAccount,
  type MonthlyLine,
  type MonthlyPlace,
} from '#metering/rules/monthly_lines'

const MOST_LINES = 20_000

export type Held = MonthlyPlace & { quantity: string }

type File = {
  text: string
  /** Accounts that may be named: those of these divisions. */
  divisionIds: readonly number[]
  last: Period | null
  /** What stands for these accounts. */
  heldOf(accountIds: readonly string[]): Promise<readonly Held[]>
}

/**
 * What each line of a file of monthly quantities would do.
 *
 * @throws E_MONTHLY_FILE when it is no such file · E_MONTHLY_FILE_LONG
 */
export async function readMonthlyFile(file: File): Promise<MonthlyLine[]> {
  const records = csvRecords(file.text, MONTHLY_NEEDED)
  if (!records) throw new DomainException('E_MONTHLY_FILE')
  if (records.length > MOST_LINES) {
    throw new DomainException('E_MONTHLY_FILE_LONG', { most: MOST_LINES })
  }
  const numbers = [...new Set(records.map(({ account }) => (account ?? '').replace(/^'|\s/g, '')))]
  const accounts = await accountsOf(numbers, file.divisionIds)
  const held = await file.heldOf([...accounts.values()].map(({ id }) => id))
  return monthlyLines(records, {
    accounts,
    held: new Map(held.map((one) => [placeKey(one), BigInt(one.quantity)])),
    last: file.last,
  })
}

type Row = KnownAccount & { number: string }

async function accountsOf(numbers: readonly string[], divisionIds: readonly number[]) {
  const found = await rows<Row>(
    `select a.number, a.id,
            jsonb_agg(jsonb_build_object('id', s.id::text, 'code', s.code) order by s.id) as points
       from personal_accounts a
       join service_points s on s.tenant_id = :tenant and s.account_id = a.id
      where a.tenant_id = :tenant and a.number = any(:numbers)
        and a.division_id = any(:divisionIds) and a.consumer_class = 'legal'
      group by a.id, a.number`,
    { numbers, divisionIds }
  )
  return new Map(found.map(({ number, ...account }) => [number, account]))
}
