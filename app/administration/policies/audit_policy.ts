import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class AuditPolicy extends BasePolicy {
  view(user: User) {
    return user.may('audit.view')
  }

  export(user: User) {
    return user.may('audit.export')
  }
}
