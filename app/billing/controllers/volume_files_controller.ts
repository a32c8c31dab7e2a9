import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { monthlyCsv, monthlySpan } from '#metering/documents/monthly_csv'
import { monthlyFileForPage } from '#metering/monthly_file_for_page'
import { monthlyCsvValidator, monthlyFileValidator } from '#metering/monthly_file_validator'
import { importContractVolumes } from '#billing/actions/import_contract_volumes'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { previewVolumes, volumeRows } from '#billing/queries/volumes_monthly'

export default class VolumeFilesController {
  async create({ bouncer, inertia }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('adjust')
    return inertia.render('billing/volumes/create', { preview: null })
  }

  /** The first sending shows what each line would do; the second, of the same file, does it. */
  async store({ bouncer, inertia, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('adjust')
    const { file, apply, reason = null } = await request.validateUsing(monthlyFileValidator)
    const text = await readFile(file.tmpPath!, 'utf8')
    const lines = await previewVolumes(text, {
      divisionIds: work.divisionIdsWith('billing.adjust'),
    })
    if (!apply) {
      return inertia.render('billing/volumes/create', { preview: monthlyFileForPage(lines) })
    }
    const n = await importContractVolumes(lines, { name: file.clientName, text, reason })
    session.flash('success', i18n.t('metering.monthly.posted', { n }))
    return response.redirect().toRoute('billing.prepayments.index')
  }

  /** The volumes of the year in work, or the template of its month. */
  async show({ bouncer, request, response, work }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('view')
    const { template } = await monthlyCsvValidator.validate(request.qs())
    const span = monthlySpan(work.period, template)
    const rows = await volumeRows(span, { divisionIds: work.divisionIdsWith('billing.view') })
    response.header('content-disposition', `attachment; filename="volumes-${span.from}.csv"`)
    return response.type('text/csv; charset=utf-8').send(monthlyCsv(rows))
  }
}
