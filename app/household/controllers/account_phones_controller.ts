import { errors as vineErrors } from '@vinejs/vine'
import { errors, type HttpContext } from '@adonisjs/core/http'
import { viewedPersonal } from '#administration/actions/viewed_personal'
import PersonalAccount from '#accounts/models/personal_account'
import { phoneNumber } from '#accounts/rules/phone_number'
import { changePhone } from '#household/actions/change_phone'
import AccountPolicy from '#household/policies/account_policy'
import { phoneValidator } from '#household/validators/phone'

export default class AccountPhonesController {
  async update({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('editPersonal')
    const account = await PersonalAccount.query()
      .where({ id: params.id, consumerClass: 'household' })
      .whereIn('divisionId', work.divisionIdsWith('accounts.edit'))
      .first()
    if (!account) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    const { phone: typed } = await request.validateUsing(phoneValidator)
    const phone = typed ? phoneNumber(typed) : null
    if (typed && !phone) {
      const message = i18n.t('household.phone_wrong')
      throw new vineErrors.E_VALIDATION_ERROR([{ field: 'phone', rule: 'phone', message }])
    }
    await viewedPersonal({ kind: 'account.phone', id: account.id, accountId: account.id })
    await changePhone(account, phone)
    session.flash('success', i18n.t('household.phone_changed'))
    return response.redirect().back()
  }
}
