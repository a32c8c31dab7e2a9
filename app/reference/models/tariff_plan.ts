import { TariffPlanSchema } from '#database/schema'

/** A named price scheme of a class, group and variant. */
export default class TariffPlan extends TariffPlanSchema {}
