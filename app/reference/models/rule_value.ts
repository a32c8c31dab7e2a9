import { scope } from '@adonisjs/lucid/orm'
import { RuleValueSchema } from '#database/schema'
import { inForceOn } from '#reference/models/in_force_on'

/** A parameter that changes by decree, with the act that set it. */
export default class RuleValue extends RuleValueSchema {
  static effectiveOn = scope(inForceOn)
}
