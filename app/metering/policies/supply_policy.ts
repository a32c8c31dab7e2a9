import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class SupplyPolicy extends BasePolicy {
  view(user: User) {
    return user.may('metering.view')
  }

  /** Losses, sub-consumers and norms become money. */
  record(user: User) {
    return user.may('billing.adjust')
  }

  /** Estimates and norms of a whole division become bills of the next run. */
  settle(user: User) {
    return user.may('billing.run')
  }
}
