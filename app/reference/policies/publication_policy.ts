import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class PublicationPolicy extends BasePolicy {
  view(user: User) {
    return user.may('reference.view')
  }

  publish(user: User) {
    return user.may('reference.publish')
  }

  receive(user: User) {
    return user.may('reference.receive')
  }
}
