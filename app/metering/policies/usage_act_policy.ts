import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class UsageActPolicy extends BasePolicy {
  view(user: User) {
    return user.may('metering.view')
  }

  /** An act becomes money. */
  record(user: User) {
    return user.may('billing.adjust')
  }
}
