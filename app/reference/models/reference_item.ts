import { scope } from '@adonisjs/lucid/orm'
import { ReferenceItemSchema } from '#database/schema'
import { inForceOn } from '#reference/models/in_force_on'

/** An entry of a plain classifier: a district, a transformer type, a norm. */
export default class ReferenceItem extends ReferenceItemSchema {
  static effectiveOn = scope(inForceOn)
}
