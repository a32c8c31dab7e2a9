import type { HttpContext } from '@adonisjs/core/http'
import { reachOf } from '#administration/audit_log/reach_of'
import AuditPolicy from '#administration/policies/audit_policy'
import { listPersonalViews } from '#administration/queries/list_personal_views'
import { personalViewForList } from '#administration/transformers/personal_view_for_list'
import { personalViewFilter } from '#administration/validators/personal_view_filter'

const PER_PAGE = 50

export default class PersonalViewsController {
  /** Who looked at whose data. */
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('view')
    const filter = await personalViewFilter(request.qs())
    const { views, after, before } = await listPersonalViews(filter, reachOf(work), PER_PAGE)
    return inertia.render('administration/personal_views/index', {
      views: views.map((view) => personalViewForList(view, i18n)),
      cursor: { after, before },
    })
  }
}
