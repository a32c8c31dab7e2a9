import { BuildingSchema } from '#database/schema'

/** A house of a street. What holds for the whole house (electric stoves, gas) is told here. */
export default class Building extends BuildingSchema {}
