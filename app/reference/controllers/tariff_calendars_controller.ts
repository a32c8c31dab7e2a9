import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { nameIn } from '#administration/names'
import Resource from '#reference/models/resource'
import TariffPolicy from '#reference/policies/tariff_policy'
import { registeredPlans } from '#reference/queries/registered_plans'
import { tariffCalendar, todayInCalendar } from '#reference/transformers/tariff_calendar'
import { calendarFilter } from '#reference/validators/calendar_filter'

export default class TariffCalendarsController {
  /** What is in force when: every plan over the years asked for. */
  async show({ bouncer, inertia, request, i18n }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('view')
    const filter = calendarFilter(request.qs(), clock.today())
    const resources = await Resource.query().orderBy('id')
    return inertia.render('reference/tariffs/calendar', {
      ...filter,
      today: clock.today(),
      todayAt: todayInCalendar(filter, clock.today()),
      resources: resources.map((one) => ({ code: one.code, name: nameIn(i18n.locale, one) })),
      plans: tariffCalendar((await registeredPlans()).values(), filter, {
        today: clock.today(),
        locale: i18n.locale,
      }),
    })
  }
}
