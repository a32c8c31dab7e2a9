import type { HttpContext } from '@adonisjs/core/http'
import { endAnnouncement } from '#administration/actions/end_announcement'
import AnnouncementPolicy from '#administration/policies/announcement_policy'
import { reasonValidator } from '#administration/validators/setting'

export default class AnnouncementEndsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(AnnouncementPolicy).authorize('write')
    const { reason } = await request.validateUsing(reasonValidator)
    const isCentre = work.tenant.kind === 'centre'
    const divisionIds = work.divisionIdsWith('announcements.edit')
    await endAnnouncement({ id: params.id, isCentre, divisionIds, reason })
    session.flash('success', i18n.t('announcements.said.ended'))
    return response.redirect().toRoute('announcements.index')
  }
}
