import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class StatementPolicy extends BasePolicy {
  view(user: User) {
    return user.may('billing.view')
  }
}
