import type { HttpContext } from '@adonisjs/core/http'
import { askAttemptAgain } from '#payments/actions/ask_attempt_again'
import { decideAttempt } from '#payments/actions/decide_attempt'
import AttemptPolicy from '#payments/policies/attempt_policy'
import {
  attemptInReach,
  attemptsForPeople,
  listAttempts,
  PER_PAGE,
} from '#payments/queries/list_attempts'
import { pageOf } from '#payments/transformers/page_of'
import { attemptListValidator, paidValidator, unpaidValidator } from '#payments/validators/attempt'

/** Payments asked for at providers, and what people decide of those that nobody knows the end of. */
export default class AttemptsController {
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(AttemptPolicy).authorize('view')
    const asked = await attemptListValidator.validate(request.qs())
    const page = Number(asked.page ?? 1)
    const part = asked.part ?? 'people'
    const { items, total } = await listAttempts({ ...asked, part, page }, work.divisionIds)
    return inertia.render('payments/attempts/index', {
      items,
      part,
      waiting: await attemptsForPeople(work.divisionIds),
      page: pageOf(page, total, PER_PAGE),
    })
  }

  async askAgain({ bouncer, params, response, session, work, i18n }: HttpContext) {
    await bouncer.with(AttemptPolicy).authorize('decide')
    await askAttemptAgain(await attemptInReach(params.id, work.divisionIdsWith('payments.confirm')))
    session.flash('success', i18n.t('attempts.asked_again'))
    return response.redirect().back()
  }

  async paid({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(AttemptPolicy).authorize('decide')
    const { amount: amountMinor, ...said } = await request.validateUsing(paidValidator)
    const id = await attemptInReach(params.id, work.divisionIdsWith('payments.confirm'))
    await decideAttempt({ id, decision: 'paid', amountMinor, ...said })
    session.flash('success', i18n.t('attempts.decided_paid'))
    return response.redirect().back()
  }

  async unpaid({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(AttemptPolicy).authorize('decide')
    const { reason } = await request.validateUsing(unpaidValidator)
    const id = await attemptInReach(params.id, work.divisionIdsWith('payments.confirm'))
    await decideAttempt({ id, decision: 'unpaid', reason })
    session.flash('success', i18n.t('attempts.decided_unpaid'))
    return response.redirect().back()
  }
}
