import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { csvText } from '#shared/http/csv_text'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import UserPolicy from '#administration/policies/user_policy'
import { listUsers } from '#administration/queries/list_users'
import { USER_COLUMNS, userCells } from '#administration/transformers/user_cells'
import { userForList } from '#administration/transformers/user_for_list'
import { userFilter } from '#administration/validators/user_filter'

const MOST = 20_000

export default class UserExportsController {
  /** The list as a file: exactly what the filters show, all pages of it. */
  async show({ bouncer, request, response, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('view')
    const filter = { ...userFilter(request.qs()), page: 1, perPage: MOST }
    const { users, total } = await listUsers(filter, work.divisionIds)
    if (total > MOST) throw new DomainException('E_EXPORT_TOO_LONG', { most: MOST })

    await audit({
      action: 'users.exported',
      subject: { kind: 'division', id: String(work.division.id) },
      after: { people: total },
    })
    const header = USER_COLUMNS.map((name) => i18n.t(`users.${name}`))
    const lines = users.map((user) => userForList(user, i18n.locale))
    response.header('content-disposition', `attachment; filename="users-${clock.today()}.csv"`)
    response.type('text/csv; charset=utf-8')
    return response.send(
      csvText(
        header,
        lines.map((line) => userCells(line, (key) => i18n.t(key)))
      )
    )
  }
}
