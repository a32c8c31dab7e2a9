import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { cancelPlannedSetting } from '#administration/actions/cancel_planned_setting'
import SettingPolicy from '#administration/policies/setting_policy'
import { reasonValidator } from '#administration/validators/setting'

export default class SettingPlansController {
  /** A planned change is taken back before its day. */
  async destroy({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SettingPolicy).authorize('edit')
    const { reason } = await request.validateUsing(reasonValidator)
    const { code, id } = params
    const divisionIds = work.division.parentId === null ? null : work.divisionIds
    await cancelPlannedSetting({ id, code, today: clock.today(), reason, divisionIds })
    session.flash('success', i18n.t('settings.said.cancelled'))
    return response.redirect().toRoute('settings.show', { code })
  }
}
