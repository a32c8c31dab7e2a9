import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { nameIn } from '#administration/names'
import Resource from '#reference/models/resource'
import TariffPolicy from '#reference/policies/tariff_policy'
import { findTariffPlan } from '#reference/queries/find_tariff_plan'
import { listTariffPlans } from '#reference/queries/list_tariff_plans'
import { tariffPlanForCard } from '#reference/transformers/tariff_plan_for_card'
import { tariffPlanForList } from '#reference/transformers/tariff_plan_for_list'
import { tariffFilter } from '#reference/validators/tariff_filter'

export default class TariffsController {
  async index({ bouncer, inertia, request, i18n }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('view')
    const filter = tariffFilter(request.qs(), clock.today())
    const plans = await listTariffPlans(filter)
    const resources = await Resource.query().orderBy('id')
    return inertia.render('reference/tariffs/index', {
      on: filter.on,
      resources: resources.map((one) => ({ code: one.code, name: nameIn(i18n.locale, one) })),
      plans: plans.map((plan) => tariffPlanForList(plan, filter.on, i18n.locale)),
    })
  }

  async show({ bouncer, inertia, params, i18n }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('view')
    const card = await findTariffPlan(params.id)
    return inertia.render('reference/tariffs/show', {
      plan: tariffPlanForCard(card, clock.today(), i18n.locale),
    })
  }
}
