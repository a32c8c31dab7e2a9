import { TariffRateSchema } from '#database/schema'

/** One price of a plan for a block and a span of dates. */
export default class TariffRate extends TariffRateSchema {}
