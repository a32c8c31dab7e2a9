import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { accountByNumber } from '#accounts/queries/account_by_number'
import { FileRefused } from '#metering/exceptions'
import { receiveImport } from '#metering/actions/receive_import'
import ReadingPolicy from '#metering/policies/reading_policy'
import { importCard } from '#metering/queries/import_card'
import { listImports } from '#metering/queries/list_imports'
import { meterPoints } from '#metering/queries/meter_points'
import { importValidator } from '#metering/validators/import'

export default class ImportsController {
  async index({ bouncer, inertia, work }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('view')
    const imports = await listImports(work.divisionIds)
    return inertia.render('metering/imports/index', {
      imports: imports.map((one) => ({ ...one, createdAt: one.createdAt.toISOString() })),
    })
  }

  async store({ bouncer, request, response, work }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('import')
    const { number, shiftYears, file } = await request.validateUsing(importValidator)
    const { batchId } = await receiveImport({
      servicePointId: await pointOf(number, work.divisionIds),
      fileName: file.clientName,
      bytes: await readFile(file.tmpPath!),
      options: { registerCode: 'A+', shiftYears: +(shiftYears ?? '0'), usagePoint: null },
    })
    return response.redirect().toRoute('metering.imports.show', { id: batchId })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('view')
    const card = await importCard({ batchId: params.id, divisionIds: work.divisionIds })
    if (!card) throw new DomainException('E_HTTP_404', {}, 404)
    const { failure, createdAt: _, finishedAt: __, ...facts } = card
    const refusal = failure ? i18n.t(`errors.${failure.code}`, failure.facts) : null
    return inertia.render('metering/imports/show', { batch: { ...facts, refusal } })
  }
}

async function pointOf(number: string, divisionIds: number[]): Promise<string> {
  const account = await accountByNumber(number)
  if (!account || !divisionIds.includes(account.divisionId)) {
    throw new FileRefused('E_FILE_UNKNOWN_ACCOUNT', { number })
  }
  const points = await meterPoints(account.id)
  const electricity = points.find(({ resource }) => resource === 'electricity')
  if (!electricity) throw new FileRefused('E_FILE_NO_POINT', { number })
  return electricity.servicePointId
}
