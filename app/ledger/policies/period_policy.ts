import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class PeriodPolicy extends BasePolicy {
  view(user: User) {
    return user.may('billing.view')
  }

  close(user: User) {
    return user.may('periods.close')
  }

  viewRepublic(user: User) {
    return user.may('tenants.view')
  }

  closeRepublic(user: User) {
    return user.may('tenants.edit')
  }
}
