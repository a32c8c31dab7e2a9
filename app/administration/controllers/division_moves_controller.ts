import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { cancelMove } from '#administration/actions/cancel_move'
import { planMove } from '#administration/actions/plan_move'
import DivisionPolicy from '#administration/policies/division_policy'
import { divisionInReach } from '#administration/queries/division_in_reach'
import { moveValidator } from '#administration/validators/division'
import { reasonValidator } from '#administration/validators/tenant'

export default class DivisionMovesController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('edit')
    const reach = work.divisionIdsWith('divisions.edit')
    const { id } = await divisionInReach(params.id, reach)
    const { targetId = null, ...move } = await request.validateUsing(moveValidator)
    const target = targetId === null ? null : await divisionInReach(String(targetId), reach)
    await planMove({ ...move, divisionId: id, targetId: target?.id ?? null })
    const word =
      move.fromOn > clock.today() ? 'divisions.moves.is_planned' : 'divisions.moves.is_done'
    session.flash('success', i18n.t(word))
    return response.redirect(`/divisions/${id}`)
  }

  async destroy({ bouncer, params, request, response, work }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('edit')
    const { id } = await divisionInReach(params.id, work.divisionIdsWith('divisions.edit'))
    const { reason } = await request.validateUsing(reasonValidator)
    await cancelMove({ moveId: params.move, divisionId: id, reason })
    return response.redirect().back()
  }
}
