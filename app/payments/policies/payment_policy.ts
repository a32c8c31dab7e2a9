import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class PaymentPolicy extends BasePolicy {
  view(user: User) {
    return user.may('payments.view')
  }

  record(user: User) {
    return user.may('payments.record')
  }

  /** At the desk, and for money in suspense. */
  findPayer(user: User) {
    return user.may('payments.record') || user.may('payments.import')
  }

  reverse(user: User) {
    return user.may('payments.reverse')
  }
}
