import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

/** Everybody has a home; each part of it is shown to those who may see the list behind it. */
export default class HomePolicy extends BasePolicy {
  accounts(user: User) {
    return user.may('accounts.view')
  }

  payments(user: User) {
    return user.may('payments.view')
  }

  billing(user: User) {
    return user.may('billing.view')
  }
}
