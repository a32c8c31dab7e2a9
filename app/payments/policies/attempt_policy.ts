import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class AttemptPolicy extends BasePolicy {
  view(user: User) {
    return user.may('payments.view')
  }

  /** Says how an attempt ended that nobody could tell the end of. */
  decide(user: User) {
    return user.may('payments.confirm')
  }
}
