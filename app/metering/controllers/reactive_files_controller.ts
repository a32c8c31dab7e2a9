import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { importReactiveUses } from '#metering/actions/import_reactive_uses'
import { monthlyCsv, monthlySpan } from '#metering/documents/monthly_csv'
import SupplyPolicy from '#metering/policies/supply_policy'
import { previewReactive, reactiveRows } from '#metering/queries/reactive_monthly'
import { monthlyFileForPage } from '#metering/monthly_file_for_page'
import { monthlyCsvValidator, monthlyFileValidator } from '#metering/monthly_file_validator'

export default class ReactiveFilesController {
  async create({ bouncer, inertia }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    return inertia.render('metering/supply/reactive_file', { preview: null })
  }

  /** The first sending shows what each line would do; the second, of the same file, does it. */
  async store({ bouncer, inertia, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    const { file, apply, reason = null } = await request.validateUsing(monthlyFileValidator)
    const text = await readFile(file.tmpPath!, 'utf8')
    const lines = await previewReactive(text, {
      divisionIds: work.divisionIdsWith('billing.adjust'),
    })
    if (!apply) {
      return inertia.render('metering/supply/reactive_file', { preview: monthlyFileForPage(lines) })
    }
    const n = await importReactiveUses(lines, { name: file.clientName, text, reason })
    session.flash('success', i18n.t('metering.monthly.posted', { n }))
    return response.redirect().toRoute('metering.reactive_files.create')
  }

  /** The standing values of the year in work, or the template of its month. */
  async show({ bouncer, request, response, work }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('view')
    const { template } = await monthlyCsvValidator.validate(request.qs())
    const span = monthlySpan(work.period, template)
    const rows = await reactiveRows(span, { divisionIds: work.divisionIdsWith('metering.view') })
    response.header('content-disposition', `attachment; filename="reactive-${span.from}.csv"`)
    return response.type('text/csv; charset=utf-8').send(monthlyCsv(rows))
  }
}
