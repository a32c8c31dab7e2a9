import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class RunPolicy extends BasePolicy {
  view(user: User) {
    return user.may('billing.view')
  }

  run(user: User) {
    return user.may('billing.run')
  }

  /** Freezes, issues, cancels: what others have billed. */
  issue(user: User) {
    return user.may('billing.issue')
  }
}
