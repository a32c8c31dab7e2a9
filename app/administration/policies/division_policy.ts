import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class DivisionPolicy extends BasePolicy {
  view(user: User) {
    return user.may('divisions.view')
  }

  edit(user: User) {
    return user.may('divisions.edit')
  }
}
