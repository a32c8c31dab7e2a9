import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class CashPolicy extends BasePolicy {
  view(user: User) {
    return user.may('payments.view')
  }

  /** Open a shift of one's own, move its drawer, close it. */
  work(user: User) {
    return user.may('payments.record')
  }

  giveBack(user: User) {
    return user.may('payments.return')
  }

  /** Set desks up, put closed shifts right, close what others left open. */
  oversee(user: User) {
    return user.may('payments.desks')
  }
}
