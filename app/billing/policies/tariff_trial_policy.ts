import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#administration/models/user'

/** Whoever drafts tariffs may try them; whoever grants them must see what the trials said. */
export default class TariffTrialPolicy extends BasePolicy {
  view(user: User) {
    return user.may('tariffs.edit') || user.may('visas.reference')
  }

  run(user: User) {
    return user.may('tariffs.edit')
  }
}
