import type { HttpContext } from '@adonisjs/core/http'
import { decideConflict } from '#reference/actions/decide_conflict'
import PublicationPolicy from '#reference/policies/publication_policy'
import { conflictValidator } from '#reference/validators/publication'

export default class ConflictDecisionsController {
  async store({ bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('receive')
    const { decision, reason, from } = await request.validateUsing(conflictValidator)
    await decideConflict({
      conflictId: params.id as string,
      decision,
      reason,
      from: from ?? null,
    })
    session.flash('success', i18n.t('publication.conflict.decided'))
    return response.redirect().back()
  }
}
