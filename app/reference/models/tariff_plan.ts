import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { TariffPlanSchema } from '#database/schema'
import Resource from '#reference/models/resource'
import TariffRate from '#reference/models/tariff_rate'

/** A named price scheme of a class, group and variant. */
export default class TariffPlan extends TariffPlanSchema {
  @belongsTo(() => Resource)
  declare resource: BelongsTo<typeof Resource>

  /** All prices, past and announced. */
  @hasMany(() => TariffRate, { foreignKey: 'planId' })
  declare rates: HasMany<typeof TariffRate>
}
