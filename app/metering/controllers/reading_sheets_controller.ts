import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { receiveSheet } from '#metering/actions/receive_sheet'
import ReadingPolicy from '#metering/policies/reading_policy'
import { listSheets, sheetCard, type ListedSheet } from '#metering/queries/reading_sheets'
import { sheetTemplate } from '#metering/queries/sheet_template'
import { sheetValidator } from '#metering/validators/import'

export default class ReadingSheetsController {
  async index({ bouncer, inertia, work }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('view')
    const sheets = await listSheets(work.divisionIds)
    return inertia.render('metering/sheets/index', { sheets: sheets.map(forPage) })
  }

  async store({ bouncer, request, response, work }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('import')
    const { source, file } = await request.validateUsing(sheetValidator)
    const { sheetId } = await receiveSheet({
      divisionId: work.division.id,
      fileName: file.clientName,
      bytes: await readFile(file.tmpPath!),
      source,
    })
    return response.redirect().toRoute('metering.sheets.show', { id: sheetId })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('view')
    const card = await sheetCard(params.id, work.divisionIds)
    if (!card) throw new DomainException('E_HTTP_404', {}, 404)
    const { failure, problems, ...sheet } = card
    return inertia.render('metering/sheets/show', {
      sheet: {
        ...forPage(sheet),
        refusal: failure ? i18n.t(`errors.${failure.code}`, failure.facts) : null,
        problems: problems.map(({ line, code, text, facts }) => ({
          ...{ line, text },
          why: i18n.t(`errors.${code}`, facts),
        })),
      },
    })
  }

  /** The accounts of the division with their meters, to be filled in and sent back. */
  async template({ bouncer, response, work }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('view')
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', 'attachment; filename="readings.csv"')
    return response.send(await sheetTemplate(work.divisionIds))
  }
}

function forPage({ createdAt, ...sheet }: ListedSheet) {
  return { ...sheet, createdAt: createdAt.toISOString() }
}
