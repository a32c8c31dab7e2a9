import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class CorrectionPolicy extends BasePolicy {
  view(user: User) {
    return user.may('billing.view')
  }

  correct(user: User) {
    return user.may('billing.adjust')
  }
}
