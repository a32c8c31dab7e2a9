import hash from '@adonisjs/core/services/hash'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { UserSchema } from '#database/schema'
import Division from '#administration/models/division'
import type { Right } from '#administration/rights'

const withPassword = withAuthFinder(hash, { uids: ['login'], passwordColumnName: 'password' })

/** A person who signs in as staff of one tenant. The division is his home; what he may is in his grants. */
export default class User extends compose(UserSchema, withPassword) {
  @belongsTo(() => Division)
  declare division: BelongsTo<typeof Division>

  /** What he may in the division in work: set for the request by the staff middleware, else nothing. */
  rights: readonly Right[] = []

  get isActive() {
    return this.status === 'active'
  }

  may(right: Right) {
    return this.isActive && this.rights.includes(right)
  }
}
