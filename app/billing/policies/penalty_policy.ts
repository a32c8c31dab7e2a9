import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class PenaltyPolicy extends BasePolicy {
  view(user: User) {
    return user.may('billing.view')
  }

  run(user: User) {
    return user.may('billing.run')
  }

  /** What changes the bill of one account: suspensions, waivers, volumes. */
  adjust(user: User) {
    return user.may('billing.adjust')
  }
}
