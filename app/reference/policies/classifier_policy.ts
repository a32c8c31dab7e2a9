import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

/** Classifiers and the register of addresses. */
export default class ClassifierPolicy extends BasePolicy {
  view(user: User) {
    return user.may('reference.view')
  }

  edit(user: User) {
    return user.may('reference.edit')
  }
}
