import { PremisesSchema } from '#database/schema'

/** A place of consumption. */
export default class Premise extends PremisesSchema {}
