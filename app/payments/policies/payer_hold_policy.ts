import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class PayerHoldPolicy extends BasePolicy {
  /** Sets and lifts holds. */
  keep(user: User) {
    return user.may('payments.confirm')
  }
}
