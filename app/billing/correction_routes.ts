import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { CorrectionReversals, Corrections } = controllers.billing
const ID = /^\d{1,18}$/

router
  .group(() => {
    router.get('', [Corrections, 'index']).as('corrections.index')
    router.get('new', [Corrections, 'create']).as('corrections.create')
    router.post('', [Corrections, 'store']).as('corrections.store')
    router
      .post(':correction/reversal', [CorrectionReversals, 'store'])
      .where('correction', ID)
      .as('corrections.reverse')
  })
  .prefix('billing/accounts/:id/corrections')
  .where('id', ID)
  .use(middleware.staff())
