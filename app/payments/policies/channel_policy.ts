import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class ChannelPolicy extends BasePolicy {
  view(user: User) {
    return user.may('channels.view')
  }

  edit(user: User) {
    return user.may('channels.edit')
  }
}
