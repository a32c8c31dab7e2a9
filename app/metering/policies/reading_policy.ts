import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class ReadingPolicy extends BasePolicy {
  view(user: User) {
    return user.may('metering.view')
  }

  record(user: User) {
    return user.may('metering.record')
  }

  import(user: User) {
    return user.may('metering.import')
  }
}
