import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

export default class AnnouncementPolicy extends BasePolicy {
  write(user: User) {
    return user.may('announcements.edit')
  }
}
