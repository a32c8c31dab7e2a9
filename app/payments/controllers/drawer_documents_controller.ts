import type { HttpContext } from '@adonisjs/core/http'
import { moveDrawer } from '#payments/actions/move_drawer'
import { reverseDrawerDocument } from '#payments/actions/reverse_drawer_document'
import CashPolicy from '#payments/policies/cash_policy'
import { deskInReach } from '#payments/queries/desk_in_reach'
import { documentInReach } from '#payments/queries/document_in_reach'
import { drawerValidator, reasonValidator } from '#payments/validators/cash'

/** Money into and out of a drawer by a document, and taking such a document back. */
export default class DrawerDocumentsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('work')
    const { amount: amountMinor, ...told } = await request.validateUsing(drawerValidator)
    const deskId = await deskInReach(params.id, work.divisionIdsWith('payments.record'))
    await moveDrawer({ ...told, amountMinor, deskId, overseer: work.user.may('payments.desks') })
    session.flash('success', i18n.t('cash.moved'))
    return response.redirect().back()
  }

  async reverse({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('work')
    const { reason } = await request.validateUsing(reasonValidator)
    const documentId = await documentInReach(params.id, work.divisionIdsWith('payments.record'))
    await reverseDrawerDocument({
      ...{ documentId, reason },
      overseer: work.user.may('payments.desks'),
    })
    session.flash('success', i18n.t('cash.document_reversed'))
    return response.redirect().back()
  }
}
