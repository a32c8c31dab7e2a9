import { scope } from '@adonisjs/lucid/orm'
import { TariffRateSchema } from '#database/schema'
import { inForceOn } from '#reference/models/in_force_on'

/** One price of a plan for a block and a span of dates. */
export default class TariffRate extends TariffRateSchema {
  static effectiveOn = scope(inForceOn)

  isInForce(on: string) {
    return this.validFrom <= on && (this.validTo === null || this.validTo > on)
  }
}
