import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { confirmReading } from '#metering/actions/confirm_reading'
import ReadingPolicy from '#metering/policies/reading_policy'
import { deskAccount, deskRegisters } from '#metering/queries/reading_desk'
import { confirmationValidator } from '#metering/validators/reading'

export default class ConfirmationsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('record')
    const { accountId, reason } = await request.validateUsing(confirmationValidator)
    const account = await deskAccount({ id: accountId, divisionIds: work.divisionIds })
    const registers = account ? await deskRegisters(account.id) : []
    if (!registers.some(({ questionedId }) => questionedId === params.id)) {
      throw new DomainException('E_READING_UNKNOWN', {}, 404)
    }
    await confirmReading({ readingId: params.id, reason })
    session.flash('success', i18n.t('metering.outcome.accepted'))
    return response.redirect().withQs({ account: accountId }).toRoute('metering.readings.create')
  }
}
