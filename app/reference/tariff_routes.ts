import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { TariffCalendars, TariffDraftDecisions, TariffDrafts } = controllers.reference
const ID = /^\d{1,18}$/

router
  .group(() => {
    router.get('tariffs/calendar', [TariffCalendars, 'show']).as('tariff_calendars.show')
    router.get('tariff-drafts', [TariffDrafts, 'index']).as('tariff_drafts.index')
    router.get('tariff-drafts/create', [TariffDrafts, 'create']).as('tariff_drafts.create')
    router.post('tariff-drafts', [TariffDrafts, 'store']).as('tariff_drafts.store')
    router.get('tariff-drafts/:id', [TariffDrafts, 'show']).where('id', ID).as('tariff_drafts.show')
    router
      .put('tariff-drafts/:id', [TariffDrafts, 'update'])
      .where('id', ID)
      .as('tariff_drafts.update')
    router
      .post('tariff-drafts/:id/publication', [TariffDraftDecisions, 'publish'])
      .where('id', ID)
      .as('tariff_drafts.publish')
    router
      .post('tariff-drafts/:id/withdrawal', [TariffDraftDecisions, 'withdraw'])
      .where('id', ID)
      .as('tariff_drafts.withdraw')
  })
  .prefix('reference')
  .use(middleware.staff())
