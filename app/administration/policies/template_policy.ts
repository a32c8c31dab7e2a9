import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class TemplatePolicy extends BasePolicy {
  view(user: User) {
    return user.may('settings.view')
  }

  edit(user: User) {
    return user.may('templates.edit')
  }
}
