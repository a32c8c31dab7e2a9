import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import StatementPolicy from '#payments/policies/statement_policy'
import { listSuspense, PER_PAGE, suspenseAges } from '#payments/queries/list_suspense'
import { suspenseCandidates, suspenseCard, suspenseSteps } from '#payments/queries/suspense_card'
import { pageOf } from '#payments/transformers/page_of'
import { suspenseListValidator } from '#payments/validators/statement'

export default class SuspenseController {
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('view')
    const asked = await suspenseListValidator.validate(request.qs())
    const page = Number(asked.page ?? 1)
    const today = clock.today()
    const { divisionIds } = work
    const filter = { ...asked, status: asked.status ?? 'open', page, today }
    const { items, total } = await listSuspense(filter, divisionIds)
    return inertia.render('payments/suspense/index', {
      items,
      ages: await suspenseAges(divisionIds, today),
      page: pageOf(page, total, PER_PAGE),
    })
  }

  async show({ bouncer, inertia, params, work }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('view')
    const where = { id: params.id, divisionIds: work.divisionIds }
    const item = await suspenseCard(where)
    if (!item) throw new DomainException('E_HTTP_404', {}, 404)
    return inertia.render('payments/suspense/show', {
      item,
      candidates: await suspenseCandidates(where),
      steps: await suspenseSteps(item.id),
    })
  }
}
