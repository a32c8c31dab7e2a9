import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

/** Looking after other people's sign-in: links, sessions, the second step. */
export default class UserSignInPolicy extends BasePolicy {
  lookAfter(user: User) {
    return user.may('users.edit')
  }
}
