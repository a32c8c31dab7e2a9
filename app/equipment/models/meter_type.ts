import { MeterTypeSchema } from '#database/schema'

/** A make of meter: how many digits its dial has and how often it must be verified. */
export default class MeterType extends MeterTypeSchema {}
