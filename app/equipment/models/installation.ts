import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { InstallationSchema } from '#database/schema'
import Meter from '#equipment/models/meter'

/** A meter's stay at a service point, [installedOn, removedOn). */
export default class Installation extends InstallationSchema {
  @belongsTo(() => Meter)
  declare meter: BelongsTo<typeof Meter>
}
