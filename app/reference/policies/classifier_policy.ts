import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

/** Classifiers and the register of addresses. */
export default class ClassifierPolicy extends BasePolicy {
  view(user: User) {
    return user.may('reference.view')
  }

  /** Whoever writes addresses looks for streets. */
  find(user: User) {
    return user.may('reference.view') || user.may('accounts.view')
  }

  edit(user: User) {
    return user.may('reference.edit')
  }
}
