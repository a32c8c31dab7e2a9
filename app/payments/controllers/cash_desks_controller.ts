import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { nameIn } from '#administration/names'
import { closeDesk } from '#payments/actions/close_desk'
import { openDesk } from '#payments/actions/open_desk'
import CashPolicy from '#payments/policies/cash_policy'
import { deskInReach } from '#payments/queries/desk_in_reach'
import { listDesks } from '#payments/queries/list_desks'
import { listShifts, SHIFTS_PER_PAGE } from '#payments/queries/list_shifts'
import { openShiftOf } from '#payments/queries/open_shift_of'
import { pageOf } from '#payments/transformers/page_of'
import { deskValidator, reasonValidator, shiftListValidator } from '#payments/validators/cash'

export default class CashDesksController {
  /** The desks of the division in work and the shifts at them. */
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('view')
    const asked = await shiftListValidator.validate(request.qs())
    const page = Number(asked.page ?? 1)
    const { shifts, total } = await listShifts(work.divisionIds, page)
    const own = await openShiftOf(actorText())
    const desks = await listDesks(work.divisionIds)
    return inertia.render('payments/cash/index', {
      desks: desks.map(({ nameUz, nameCyrl, nameRu, ...desk }) => ({
        ...desk,
        division: nameIn(i18n.locale, { nameUz, nameCyrl, nameRu }),
      })),
      shifts,
      own: own && { id: own.id, isToday: own.openedOn === clock.today() },
      page: pageOf(page, total, SHIFTS_PER_PAGE),
      homes: work.divisions
        .filter(({ id }) => work.divisionIdsWith('payments.desks').includes(id))
        .map((division) => ({ value: String(division.id), label: nameIn(i18n.locale, division) })),
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('oversee')
    const { divisionId, title } = await request.validateUsing(deskValidator)
    if (!work.divisionIdsWith('payments.desks').includes(divisionId)) {
      throw new DomainException('E_HTTP_404', {}, 404)
    }
    await openDesk({ divisionId, title })
    session.flash('success', i18n.t('cash.desk_opened', { title }))
    return response.redirect().toRoute('payments.cash.index')
  }

  async close({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('oversee')
    const { reason } = await request.validateUsing(reasonValidator)
    const deskId = await deskInReach(params.id, work.divisionIdsWith('payments.desks'))
    await closeDesk({ deskId, reason })
    session.flash('success', i18n.t('cash.desk_closed'))
    return response.redirect().toRoute('payments.cash.index')
  }
}
