import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import type { Right } from '#administration/rights'
import { acceptDifference } from '#payments/actions/accept_difference'
import {
  carryDifference,
  explainDifference,
  ownDifference,
} from '#payments/actions/decide_difference'
import { postFromRegistry } from '#payments/actions/post_from_registry'
import { reverseDifference } from '#payments/actions/reverse_difference'
import ReconciliationPolicy from '#payments/policies/reconciliation_policy'
import { differenceCard } from '#payments/queries/list_differences'
import { previewPayment } from '#payments/queries/preview_payment'
import {
  differenceReversalValidator,
  missingPaymentValidator,
  reasonValidator,
} from '#payments/validators/reconciliation'

/** What is decided about a difference; each answers with its card. */
export default class DifferenceStepsController {
  async post(ctx: HttpContext) {
    await ctx.bouncer.with(ReconciliationPolicy).authorize('decide')
    const { accountId = null, reason } = await ctx.request.validateUsing(missingPaymentValidator)
    const differenceId = await inReach(ctx, 'payments.import')
    if (accountId !== null) await refuseOutOfReach(ctx, accountId)
    await postFromRegistry({ differenceId, accountId, reason })
    return told(ctx, 'posted')
  }

  async reverse(ctx: HttpContext) {
    await ctx.bouncer.with(ReconciliationPolicy).authorize('reverse')
    const { which = 'later', reason } = await ctx.request.validateUsing(differenceReversalValidator)
    const differenceId = await inReach(ctx, 'payments.reverse')
    const divisionIds = ctx.work.divisionIdsWith('payments.reverse')
    return told(ctx, await reverseDifference({ differenceId, which, divisionIds, reason }))
  }

  async carry(ctx: HttpContext) {
    await ctx.bouncer.with(ReconciliationPolicy).authorize('decide')
    const { reason } = await ctx.request.validateUsing(reasonValidator)
    await carryDifference({ differenceId: await inReach(ctx, 'payments.import'), reason })
    return told(ctx, 'carried')
  }

  async accept(ctx: HttpContext) {
    await ctx.bouncer.with(ReconciliationPolicy).authorize('decide')
    const { reason } = await ctx.request.validateUsing(reasonValidator)
    await acceptDifference({ differenceId: await inReach(ctx, 'payments.import'), reason })
    return told(ctx, 'accepted')
  }

  async explain(ctx: HttpContext) {
    await ctx.bouncer.with(ReconciliationPolicy).authorize('confirm')
    const { reason } = await ctx.request.validateUsing(reasonValidator)
    await explainDifference({ differenceId: await inReach(ctx, 'payments.confirm'), reason })
    return told(ctx, 'explained')
  }

  async own(ctx: HttpContext) {
    await ctx.bouncer.with(ReconciliationPolicy).authorize('decide')
    await ownDifference(await inReach(ctx, 'payments.import'), ctx.work.user.id)
    return told(ctx, 'owned')
  }
}

async function inReach({ params, work }: HttpContext, right: Right): Promise<string> {
  const where = { id: params.id, divisionIds: work.divisionIdsWith(right), today: clock.today() }
  const difference = await differenceCard(where)
  if (!difference) throw new DomainException('E_HTTP_404', {}, 404)
  return difference.id
}

async function refuseOutOfReach({ work }: HttpContext, accountId: string) {
  const divisionIds = work.divisionIdsWith('payments.import')
  if (!(await previewPayment({ accountId, divisionIds, amountMinor: 1n }))) {
    throw new DomainException('E_PAYMENT_UNKNOWN_ACCOUNT')
  }
}

function told({ params, response, session, i18n }: HttpContext, what: string) {
  session.flash('success', i18n.t(`reconciliation.said.${what}`))
  return response.redirect().toRoute('payments.differences.show', { id: params.id })
}
