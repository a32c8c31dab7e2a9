import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { endHold, holdCuts } from '#payments/actions/hold_cuts'
import ReconciliationPolicy from '#payments/policies/reconciliation_policy'
import { cutHolds, cutsHeldSince } from '#payments/queries/cut_hold'
import { assertWholeRegion } from '#payments/reconciliation/assert_whole_region'
import { reasonValidator } from '#payments/validators/reconciliation'

export default class CutHoldsController {
  async index({ bouncer, inertia, work }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('view')
    const now = clock.now().toUTC().toISO()!
    const holds = await cutHolds()
    return inertia.render('payments/cut_holds/index', {
      since: await cutsHeldSince(now),
      holds: holds.map((hold) => ({ ...hold, lasts: hold.to === null || hold.to > now })),
      isWhole: work.division.parentId === null,
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('confirm')
    assertWholeRegion(work)
    const { reason } = await request.validateUsing(reasonValidator)
    await holdCuts({ cause: 'people', reason, from: clock.now().toISO() })
    session.flash('success', i18n.t('reconciliation.said.held'))
    return response.redirect().toRoute('payments.cut_holds.index')
  }

  async end({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('confirm')
    assertWholeRegion(work)
    const { reason } = await request.validateUsing(reasonValidator)
    await endHold({ holdId: params.id, reason })
    session.flash('success', i18n.t('reconciliation.said.released'))
    return response.redirect().toRoute('payments.cut_holds.index')
  }
}
