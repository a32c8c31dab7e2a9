import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { PersonalAccountSchema } from '#database/schema'
import Consumer from '#accounts/models/consumer'
import Contract from '#accounts/models/contract'
import Premise from '#accounts/models/premise'
import ServicePoint from '#accounts/models/service_point'

/** What is billed and paid: one number on the bill. Its balance is the ledger's to tell. */
export default class PersonalAccount extends PersonalAccountSchema {
  @belongsTo(() => Consumer)
  declare consumer: BelongsTo<typeof Consumer>

  @belongsTo(() => Contract)
  declare contract: BelongsTo<typeof Contract>

  @belongsTo(() => Premise)
  declare premise: BelongsTo<typeof Premise>

  @hasMany(() => ServicePoint, { foreignKey: 'accountId' })
  declare servicePoints: HasMany<typeof ServicePoint>

  get isActive() {
    return this.status === 'active'
  }
}
