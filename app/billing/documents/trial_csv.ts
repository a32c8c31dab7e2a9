import { once } from 'node:events'
import { stringify } from 'csv-stringify'
import type { I18n } from '@adonisjs/i18n'
import { affect, rows } from '#shared/database/sql'
import { soumText } from '#shared/kernel/money'
import { quantityText } from '#shared/kernel/quantity'

const AT_ONCE = 1000
const COLUMNS = ['account', 'month', 'quantity', 'old', 'new', 'difference', 'fault'] as const

export type TrialCsv = ReturnType<typeof openTrialCsv>

type Row = {
  account: string
  month: string
  quantity: string
  old: string | null
  new: string | null
  difference: string | null
  fault: string | null
}

/** The file of a trial, for spreadsheets here: `;`, a mark of UTF-8, decimal comma. */
export function openTrialCsv(i18n: I18n) {
  return stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    header: true,
    columns: COLUMNS.map((key) => ({ key, header: i18n.t(`tariff_editor.csv.${key}`) })),
  })
}

/** Writes every line of the trial, never holding more than one batch. */
export async function writeTrial(csv: TrialCsv, trialId: string, i18n: I18n) {
  await affect(
    `declare tried no scroll cursor for
      select account_number as account, to_char(period, 'YYYY-MM') as month,
             quantity_wh as quantity, old_minor as old, new_minor as new,
             difference_minor as difference, fault
        from tariff_trial_rows where tenant_id = :tenant and trial_id = :trialId
       order by account_number, period`,
    { trialId }
  )
  for (;;) {
    const batch = await rows<Row>(`fetch ${AT_ONCE} from tried`)
    if (batch.length === 0 || csv.destroyed) return
    for (const row of batch) csv.write(recordOf(row, i18n))
    if (csv.writableNeedDrain) await Promise.race([once(csv, 'drain'), once(csv, 'close')])
  }
}

function recordOf(row: Row, i18n: I18n) {
  return {
    ...row,
    quantity: quantityText(BigInt(row.quantity)).replace('.', ','),
    old: sumText(row.old),
    new: sumText(row.new),
    difference: sumText(row.difference),
    fault: row.fault === null ? '' : i18n.t(`billing.fault.${row.fault}`),
  }
}

function sumText(minor: string | null): string {
  return minor === null ? '' : soumText(BigInt(minor)).replace('.', ',')
}
