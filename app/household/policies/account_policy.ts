import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class AccountPolicy extends BasePolicy {
  view(user: User) {
    return user.may('accounts.view')
  }

  edit(user: User) {
    return user.may('accounts.edit')
  }

  /** Whoever may not read a phone cannot correct it either. */
  editPersonal(user: User) {
    return user.may('accounts.edit') && user.may('accounts.personal')
  }
}
