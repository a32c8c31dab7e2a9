import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

/** Whoever may see an account may see what it was billed. */
export default class InvoicePolicy extends BasePolicy {
  view(user: User) {
    return user.may('accounts.view')
  }
}
