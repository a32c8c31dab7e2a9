import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { nameIn } from '#administration/names'
import { editUser } from '#administration/actions/edit_user'
import { hireUser } from '#administration/actions/hire_user'
import { inviteUser } from '#administration/actions/invite_user'
import UserPolicy from '#administration/policies/user_policy'
import { grantsOf } from '#administration/queries/grants_of'
import { groupsOf } from '#administration/queries/groups_of'
import { listRoles } from '#administration/queries/list_roles'
import { listUsers } from '#administration/queries/list_users'
import { signInCard } from '#administration/queries/sign_in_card'
import { userInReach } from '#administration/queries/user_in_reach'
import { divisionChoices } from '#administration/transformers/division_choices'
import { grantForCard } from '#administration/transformers/grant_for_card'
import { roleChoices } from '#administration/transformers/role_choices'
import { userForCard } from '#administration/transformers/user_for_card'
import { userForList } from '#administration/transformers/user_for_list'
import { newUserValidator, userValidator } from '#administration/validators/user'
import { userFilter } from '#administration/validators/user_filter'

export default class UsersController {
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('view')
    const filter = userFilter(request.qs())
    const { users, total } = await listUsers(filter, work.divisionIds)
    const roles = await listRoles(clock.today())
    return inertia.render('administration/users/index', {
      users: {
        data: users.map((user) => userForList(user, i18n.locale)),
        metadata: {
          currentPage: filter.page,
          lastPage: Math.max(1, Math.ceil(total / filter.perPage)),
          perPage: filter.perPage,
          total,
        },
      },
      roles: roles.map((role) => ({ value: String(role.id), label: nameIn(i18n.locale, role) })),
      homes: divisionChoices(work.divisions, work.divisionIds, i18n.locale),
    })
  }

  async create({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    return inertia.render('administration/users/create', await choices(work, i18n.locale))
  }

  /** The invitation is shown once, on the card that opens next. */
  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { position = '', ...fields } = await request.validateUsing(newUserValidator)
    const user = await hireUser({ ...fields, position }, work)
    session.flash('link', await inviteUser(user))
    session.flash('success', i18n.t('users.opened'))
    return response.redirect().toRoute('users.show', { id: user.id })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('view')
    const user = await userInReach(params.id, work.divisionIdsWith('users.view'))
    const today = clock.today()
    const grants = await grantsOf({ userId: user.id, groupId: null }, today)
    const mayEdit = await bouncer.with(UserPolicy).allows('edit')
    return inertia.render('administration/users/show', {
      user: userForCard(user, i18n.locale),
      grants: grants.map((grant) => grantForCard(grant, today, i18n.locale)),
      groups: await groupsOf(user.id),
      signIn: mayEdit ? await signInCard(user.id) : null,
      today,
      mayEdit,
      isOneself: user.id === work.user.id,
      ...(await choices(work, i18n.locale)),
    })
  }

  async edit({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const user = await userInReach(params.id, work.divisionIdsWith('users.edit'))
    const { homes } = await choices(work, i18n.locale)
    return inertia.render('administration/users/edit', {
      user: userForCard(user, i18n.locale),
      homes,
    })
  }

  async update({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { position = '', ...fields } = await request.validateUsing(userValidator)
    const user = await userInReach(params.id, work.divisionIdsWith('users.edit'))
    await editUser(user, { ...fields, position }, work)
    session.flash('success', i18n.t('users.saved'))
    return response.redirect().toRoute('users.show', { id: user.id })
  }
}

/** Where the person in work can appoint, and to what. */
async function choices(work: HttpContext['work'], locale: string) {
  const { divisions } = work
  return {
    homes: divisionChoices(divisions, work.divisionIdsWith('users.edit'), locale),
    rolesByHome: roleChoices(await listRoles(clock.today()), work, { divisions, locale }),
  }
}
