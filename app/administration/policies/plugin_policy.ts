import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class PluginPolicy extends BasePolicy {
  view(user: User) {
    return user.may('plugins.view')
  }

  edit(user: User) {
    return user.may('plugins.edit')
  }
}
