import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { nameIn } from '#administration/names'
import { editGroup } from '#administration/actions/edit_group'
import { openGroup } from '#administration/actions/open_group'
import Group from '#administration/models/group'
import UserPolicy from '#administration/policies/user_policy'
import { grantsOf } from '#administration/queries/grants_of'
import { listGroups } from '#administration/queries/list_groups'
import { listRoles } from '#administration/queries/list_roles'
import { membersOf } from '#administration/queries/members_of'
import { divisionChoices } from '#administration/transformers/division_choices'
import { grantForCard } from '#administration/transformers/grant_for_card'
import { roleChoices } from '#administration/transformers/role_choices'
import { grantState } from '#administration/rules/grant_state'
import { groupValidator } from '#administration/validators/user'

export default class GroupsController {
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('view')
    const q = String(request.input('q') ?? '').slice(0, 100)
    return inertia.render('administration/groups/index', {
      groups: await listGroups(clock.today(), q),
      mayEdit: work.user.may('users.edit'),
    })
  }

  async store({ bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { name, note = '' } = await request.validateUsing(groupValidator)
    const group = await openGroup({ name, note })
    session.flash('success', i18n.t('users.group_opened'))
    return response.redirect().toRoute('groups.show', { id: group.id })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('view')
    const { id, name, note, closedOn } = await Group.findOrFail(params.id)
    const today = clock.today()
    const { divisions } = work
    const grants = await grantsOf({ userId: null, groupId: id }, today)
    const members = await membersOf(id)
    return inertia.render('administration/groups/show', {
      group: { id, name, note, closedOn },
      grants: grants.map((grant) => grantForCard(grant, today, i18n.locale)),
      members: members.map(({ home, ...member }) => ({
        ...member,
        home: nameIn(i18n.locale, home),
        state: grantState(member, today),
      })),
      today,
      mayEdit: await bouncer.with(UserPolicy).allows('edit'),
      homes: divisionChoices(divisions, work.divisionIdsWith('users.edit'), i18n.locale),
      rolesByHome: roleChoices(await listRoles(today), work, { divisions, locale: i18n.locale }),
    })
  }

  async update({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { name, note = '' } = await request.validateUsing(groupValidator)
    const group = await Group.findOrFail(params.id)
    await editGroup(group, { name, note }, work)
    session.flash('success', i18n.t('users.saved'))
    return response.redirect().toRoute('groups.show', { id: group.id })
  }
}
