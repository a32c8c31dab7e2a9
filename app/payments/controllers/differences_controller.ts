import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import ReconciliationPolicy from '#payments/policies/reconciliation_policy'
import {
  differenceAges,
  differenceCard,
  differenceSteps,
  listDifferences,
  PER_PAGE,
} from '#payments/queries/list_differences'
import { reconciledChannels } from '#payments/reconciliation/reconciled_channel'
import { pageOf } from '#payments/transformers/page_of'
import { differencesValidator } from '#payments/validators/reconciliation'

export default class DifferencesController {
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('view')
    const asked = await differencesValidator.validate(request.qs())
    const page = Number(asked.page ?? 1)
    const today = clock.today()
    const filter = { ...asked, status: asked.status ?? 'open', page, today }
    const { differences, total } = await listDifferences(filter, work.divisionIds)
    const channels = await reconciledChannels()
    return inertia.render('payments/differences/index', {
      differences,
      ages: await differenceAges(work.divisionIds, today),
      channels: channels.map(({ code, title }) => ({ code, title })),
      page: pageOf(page, total, PER_PAGE),
    })
  }

  async show({ bouncer, inertia, params, work }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('view')
    const { divisionIds } = work
    const where = { id: params.id, divisionIds, today: clock.today() }
    const difference = await differenceCard(where)
    if (!difference) throw new DomainException('E_HTTP_404', {}, 404)
    return inertia.render('payments/differences/show', {
      difference,
      steps: await differenceSteps(difference.id),
      isWhole: work.division.parentId === null,
    })
  }
}
