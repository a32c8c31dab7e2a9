import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class ReconciliationPolicy extends BasePolicy {
  view(user: User) {
    return user.may('payments.view')
  }

  /** Post what is missing, carry, accept as rounding, take care of. */
  decide(user: User) {
    return user.may('payments.import')
  }

  /** Give lump sums to days, explain, put terms in force, hold cuts. */
  confirm(user: User) {
    return user.may('payments.confirm')
  }

  reverse(user: User) {
    return user.may('payments.reverse')
  }
}
