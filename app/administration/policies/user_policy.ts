import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class UserPolicy extends BasePolicy {
  view(user: User) {
    return user.may('users.view')
  }

  edit(user: User) {
    return user.may('users.edit')
  }

  viewRoles(user: User) {
    return user.may('users.view') || user.may('roles.edit')
  }

  editRoles(user: User) {
    return user.may('roles.edit')
  }
}
