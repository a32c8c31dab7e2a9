import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class TariffPolicy extends BasePolicy {
  view(user: User) {
    return user.may('reference.view')
  }

  edit(user: User) {
    return user.may('tariffs.edit')
  }
}
