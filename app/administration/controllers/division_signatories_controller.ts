import type { HttpContext } from '@adonisjs/core/http'
import { endSignatory } from '#administration/actions/end_signatory'
import { nameSignatory } from '#administration/actions/name_signatory'
import DivisionPolicy from '#administration/policies/division_policy'
import { divisionInReach } from '#administration/queries/division_in_reach'
import { endValidator, signatoryValidator } from '#administration/validators/division'

export default class DivisionSignatoriesController {
  async store({ bouncer, params, request, response, work }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('edit')
    const { id } = await divisionInReach(params.id, work.divisionIdsWith('divisions.edit'))
    await nameSignatory({ ...(await request.validateUsing(signatoryValidator)), divisionId: id })
    return response.redirect().back()
  }

  async destroy({ bouncer, params, request, response, work }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('edit')
    const { id } = await divisionInReach(params.id, work.divisionIdsWith('divisions.edit'))
    const { on } = await request.validateUsing(endValidator)
    await endSignatory({ signatoryId: params.signatory, divisionId: id, on })
    return response.redirect().back()
  }
}
