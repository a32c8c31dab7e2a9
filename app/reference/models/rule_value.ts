import { RuleValueSchema } from '#database/schema'

/** A parameter that changes by decree, with the act that set it. */
export default class RuleValue extends RuleValueSchema {}
