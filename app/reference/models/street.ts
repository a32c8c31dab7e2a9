import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { StreetSchema } from '#database/schema'
import StreetName from '#reference/models/street_name'

/** A street, mahalla or village of a district. Its own names are those of today. */
export default class Street extends StreetSchema {
  @hasMany(() => StreetName)
  declare names: HasMany<typeof StreetName>
}
