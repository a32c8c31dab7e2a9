import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

/** Who decides on one request is asked by `decideVisa`: kind, division and requester decide that. */
export default class VisaPolicy extends BasePolicy {
  view(user: User) {
    return user.may('visas.view')
  }
}
