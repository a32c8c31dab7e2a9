import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { dialsOf } from '#portal/queries/dials_of'
import { submitReading, type Doubted } from '#portal/actions/submit_reading'
import { readingValidator } from '#portal/validators/reading'

export default class CabinetReadingsController {
  async create({ cabinet, inertia, session }: HttpContext) {
    const doubt = session.flashMessages.get('doubt') as Doubted | undefined
    return inertia.render('portal/readings/create', {
      today: clock.today(),
      dials: await dialsOf(cabinet.account.id, clock.today()),
      doubt: doubt ?? null,
    })
  }

  async store({ cabinet, request, response, session, i18n }: HttpContext) {
    const typed = await request.validateUsing(readingValidator)
    const submitted = await submitReading(cabinet.account.id, typed)
    if (submitted.outcome === 'doubted') {
      session.flash('doubt', submitted)
      return response.redirect('/cabinet/reading')
    }
    session.flash('success', i18n.t(`portal.reading.${submitted.outcome}`))
    return response.redirect('/cabinet')
  }
}
