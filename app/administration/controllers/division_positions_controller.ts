import type { HttpContext } from '@adonisjs/core/http'
import { shiftDivision } from '#administration/actions/shift_division'
import DivisionPolicy from '#administration/policies/division_policy'
import { divisionInReach } from '#administration/queries/division_in_reach'
import { positionValidator } from '#administration/validators/division'

export default class DivisionPositionsController {
  async update({ bouncer, params, request, response, work }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('edit')
    const division = await divisionInReach(params.id, work.divisionIdsWith('divisions.edit'))
    const { direction } = await request.validateUsing(positionValidator)
    await shiftDivision(division, direction)
    return response.redirect().back()
  }
}
