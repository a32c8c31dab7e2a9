import { once } from 'node:events'
import { stringify } from 'csv-stringify'
import type { I18n } from '@adonisjs/i18n'
import { affect, rows, type Bindings } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { soumText } from '#shared/kernel/money'
import { nameIn } from '#administration/names'
import { mask } from '#administration/rules/mask'
import { accountsStatement, type AccountRow } from '#household/queries/list_accounts'
import type { Selection } from '#household/queries/select_accounts'

const AT_ONCE = 1000
const COLUMNS = [
  'number',
  'name',
  'address',
  'phone',
  'plan',
  'standing',
  'balance',
  'last_read_on',
  'last_paid_on',
] as const

type Reader = { i18n: I18n; seesPersonal: boolean }

export type AccountsCsv = ReturnType<typeof openAccountsCsv>

/**
 * The file of a list, for spreadsheets here: `;`, a mark of UTF-8, decimal comma. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function openAccountsCsv(i18n: I18n) {
  return stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    header: true,
    columns: COLUMNS.map((key) => ({ key, header: i18n.t(`household.csv.${key}`) })),
  })
}

/** Writes every account of a selection, as of one moment, never holding more than one batch. */
export async function writeAccounts(
  csv: AccountsCsv,
  selection: Selection,
  { today, ...reader }: { today: IsoDate } & Reader
) {
  const { statement, bindings } = accountsStatement(selection, today)
  await openCursor(statement, bindings)
  for (;;) {
    const batch = await rows<AccountRow>(`fetch ${AT_ONCE} from exported`)
    if (batch.length === 0 || csv.destroyed) return
    for (const row of batch) csv.write(recordOf(row, reader))
    if (csv.writableNeedDrain) await Promise.race([once(csv, 'drain'), once(csv, 'close')])
  }
}

function openCursor(statement: string, bindings: Bindings) {
  return affect(`declare exported no scroll cursor for ${statement}`, {
    ...bindings,
    limit: null,
    offset: 0,
  })
}

function recordOf(
  row: AccountRow,
  { i18n, seesPersonal }: Reader
): Record<(typeof COLUMNS)[number], string> {
  const balanceMinor = BigInt(row.balanceMinor)
  const sumMinor = balanceMinor < 0n ? -balanceMinor : balanceMinor
  return {
    number: row.number,
    name: row.name,
    address: row.address,
    phone: seesPersonal ? row.phone : mask(row.phone),
    plan: row.plan ? nameIn(i18n.locale, row.plan) : '',
    standing: i18n.t(`ui.balance.${standingOf(balanceMinor)}`),
    balance: soumText(sumMinor).replace('.', ','),
    last_read_on: dayText(row.lastReadOn),
    last_paid_on: dayText(row.lastPaidOn),
  }
}

function standingOf(balanceMinor: bigint) {
  if (balanceMinor === 0n) return 'none'
  return balanceMinor > 0n ? 'debt' : 'advance'
}

function dayText(date: IsoDate | null): string {
  return date ? date.split('-').reverse().join('.') : ''
}
