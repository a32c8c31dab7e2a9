import type { HttpContext } from '@adonisjs/core/http'
import { nameIn } from '#administration/names'
import UserPolicy from '#administration/policies/user_policy'
import { findColleagues } from '#administration/queries/find_colleagues'
import { colleagueValidator } from '#administration/validators/user'

export default class ColleaguesController {
  /** Whom to choose for a stand-in or a group, while one types; JSON. */
  async index({ bouncer, request, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { q } = await colleagueValidator.validate(request.qs())
    const found = await findColleagues(q, work.divisionIdsWith('users.edit'))
    return {
      colleagues: found.map(({ id, fullName, login, home }) => ({
        value: id,
        label: fullName,
        detail: `${login} · ${nameIn(i18n.locale, home)}`,
      })),
    }
  }
}
