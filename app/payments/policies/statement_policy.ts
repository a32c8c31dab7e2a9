import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class StatementPolicy extends BasePolicy {
  view(user: User) {
    return user.may('payments.view')
  }

  import(user: User) {
    return user.may('payments.import')
  }

  confirm(user: User) {
    return user.may('payments.confirm')
  }

  undo(user: User) {
    return user.may('payments.reverse')
  }
}
