import { scope } from '@adonisjs/lucid/orm'
import { StreetNameSchema } from '#database/schema'
import { inForceOn } from '#reference/models/in_force_on'

/** A name that a street has or had, with its days. */
export default class StreetName extends StreetNameSchema {
  static effectiveOn = scope(inForceOn)
}
