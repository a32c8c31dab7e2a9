import hash from '@adonisjs/core/services/hash'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import Role from '#administration/models/role'
import { UserSchema } from '#database/schema'
import Division from '#administration/models/division'
import type { Right } from '#administration/rights'

const withPassword = withAuthFinder(hash, { uids: ['login'], passwordColumnName: 'password' })

/** A person who signs in as staff of one tenant. */
export default class User extends compose(UserSchema, withPassword) {
  @belongsTo(() => Role)
  declare role: BelongsTo<typeof Role>

  @belongsTo(() => Division)
  declare division: BelongsTo<typeof Division>

  get isActive() {
    return this.status === 'active'
  }

  may(right: Right) {
    return this.isActive && this.role.rights.includes(right)
  }
}
