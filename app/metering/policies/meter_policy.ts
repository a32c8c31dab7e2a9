import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class MeterPolicy extends BasePolicy {
  /** Closing dials and ratios of transformers become money. */
  change(user: User) {
    return user.may('billing.adjust')
  }
}
