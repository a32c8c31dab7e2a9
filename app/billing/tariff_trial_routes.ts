import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { TariffTrialExports, TariffTrialProgress, TariffTrials } = controllers.billing
const ID = /^\d{1,18}$/

router
  .group(() => {
    router.get('', [TariffTrials, 'index']).as('tariff_trials.index')
    router.get('new', [TariffTrials, 'create']).as('tariff_trials.create')
    router.post('', [TariffTrials, 'store']).as('tariff_trials.store')
    router.get(':id', [TariffTrials, 'show']).where('id', ID).as('tariff_trials.show')
  })
  .prefix('billing/tariff-trials')
  .use(middleware.staff())

router
  .group(() => {
    router
      .get('billing/tariff-trials/:id/csv', [TariffTrialExports, 'show'])
      .as('tariff_trials.export')
    router
      .get('billing/tariff-trials/:id/progress', [TariffTrialProgress, 'show'])
      .as('tariff_trials.progress')
  })
  .where('id', ID)
  .use(middleware.staff({ transaction: false }))
