import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { csvText } from '#shared/http/csv_text'
import { soumText } from '#shared/kernel/money'
import { quantityText } from '#shared/kernel/quantity'
import RunPolicy from '#billing/policies/run_policy'
import { findRun } from '#billing/queries/find_run'
import { runDeviations, type Deviation } from '#billing/queries/run_deviations'

/** As many as a chunk keeps, of all chunks of a large region. */
const MOST = 20_000
const COLUMNS = ['number', 'name', 'address', 'before_wh', 'now_wh', 'before', 'now'] as const

export default class RunDeviationsController {
  async show({ bouncer, params, response, work, i18n }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('view')
    const run = await findRun({ id: params.id, divisionIds: work.divisionIdsWith('billing.view') })
    const found = await runDeviations(run.id, MOST)
    const head = COLUMNS.map((key) => i18n.t(`billing.deviations.csv.${key}`))
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header(
      'content-disposition',
      `attachment; filename="billing-run-${run.id}-${clock.today()}.csv"`
    )
    return csvText(head, found.map(recordOf))
  }
}

function recordOf(row: Deviation) {
  return [
    row.number,
    row.name,
    row.address,
    quantityText(BigInt(row.beforeWh)),
    quantityText(BigInt(row.quantityWh)),
    soumText(BigInt(row.beforeMinor)),
    soumText(BigInt(row.amountMinor)),
  ]
}
