import ReferenceItem from '#reference/models/reference_item'
import TariffPlan from '#reference/models/tariff_plan'

export type TariffPlanCard = {
  plan: TariffPlan
  /** What a source code of a price stands for. */
  sources: ReadonlyMap<string, string>
}

/** One plan with its whole history and the texts of its sources; 404 when there is none. */
export async function findTariffPlan(id: number): Promise<TariffPlanCard> {
  const plan = await TariffPlan.query()
    .where('id', id)
    .preload('resource')
    .preload('rates', (rates) => void rates.orderBy('valid_from').orderBy('season').orderBy('step'))
    .firstOrFail()
  const sources = await ReferenceItem.query().where('classifier', 'sources')
  return { plan, sources: new Map(sources.map(({ code, nameUz }) => [code, nameUz])) }
}
