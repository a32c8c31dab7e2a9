import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { MeterSchema } from '#database/schema'
import Installation from '#equipment/models/installation'
import MeterType from '#equipment/models/meter_type'
import Register from '#equipment/models/register'

/** A measuring device as a thing: its make, its number, its verification. */
export default class Meter extends MeterSchema {
  @belongsTo(() => MeterType)
  declare meterType: BelongsTo<typeof MeterType>

  @hasMany(() => Register)
  declare registers: HasMany<typeof Register>

  @hasMany(() => Installation)
  declare installations: HasMany<typeof Installation>

  /** A meter may not be billed by for ever: its verification runs out. */
  isVerifiedOn(date: string) {
    return this.verificationDueOn === null || date <= this.verificationDueOn
  }
}
