import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { assignSuspense } from '#payments/actions/assign_suspense'
import { refundSuspense } from '#payments/actions/refund_suspense'
import { reverseSuspenseStep } from '#payments/actions/reverse_suspense_step'
import StatementPolicy from '#payments/policies/statement_policy'
import { previewPayment } from '#payments/queries/preview_payment'
import { suspenseCard } from '#payments/queries/suspense_card'
import { assignmentValidator, refundValidator, undoValidator } from '#payments/validators/statement'

/** What is done with money in suspense; each answers with its card. */
export default class SuspenseStepsController {
  async assign({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('import')
    const { amount: amountMinor, ...asked } = await request.validateUsing(assignmentValidator)
    const divisionIds = work.divisionIdsWith('payments.import')
    const itemId = await itemInReach(params.id, divisionIds)
    const { accountId } = asked
    if (!(await previewPayment({ accountId, divisionIds, amountMinor }))) {
      throw new DomainException('E_PAYMENT_UNKNOWN_ACCOUNT')
    }
    await assignSuspense({ ...asked, amountMinor, itemId })
    session.flash('success', i18n.t('suspense.assigned'))
    return response.redirect().toRoute('payments.suspense.show', { id: itemId })
  }

  async refund({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('undo')
    const { amount: amountMinor, reason } = await request.validateUsing(refundValidator)
    const itemId = await itemInReach(params.id, work.divisionIdsWith('payments.reverse'))
    await refundSuspense({ itemId, amountMinor, reason })
    session.flash('success', i18n.t('suspense.refunded'))
    return response.redirect().toRoute('payments.suspense.show', { id: itemId })
  }

  async reverse({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('undo')
    const { reason } = await request.validateUsing(undoValidator)
    const itemId = await itemInReach(params.id, work.divisionIdsWith('payments.reverse'))
    await reverseSuspenseStep({ itemId, stepId: params.step, reason })
    session.flash('success', i18n.t('suspense.reversed'))
    return response.redirect().toRoute('payments.suspense.show', { id: itemId })
  }
}

async function itemInReach(id: string, divisionIds: readonly number[]): Promise<string> {
  const item = await suspenseCard({ id, divisionIds })
  if (!item) throw new DomainException('E_HTTP_404', {}, 404)
  return item.id
}
