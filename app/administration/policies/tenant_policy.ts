import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class TenantPolicy extends BasePolicy {
  view(user: User) {
    return user.may('tenants.view')
  }

  edit(user: User) {
    return user.may('tenants.edit')
  }

  enter(user: User) {
    return user.may('tenants.enter')
  }

  export(user: User) {
    return user.may('tenants.export')
  }

  suspend(user: User) {
    return user.may('tenants.suspend')
  }

  /** Who of the centre came in: the region's own head reads it, and the centre. */
  entries(user: User) {
    return user.may('audit.view') || user.may('tenants.view')
  }
}
