import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { NumberPlans, NumberSeries } = controllers.administration

router
  .group(() => {
    router.get('numbering', [NumberSeries, 'index']).as('numbering.index')
    router
      .group(() => {
        router.get('numbering/:kind', [NumberSeries, 'show']).as('numbering.show')
        router.post('numbering/:kind', [NumberSeries, 'update']).as('numbering.update')
        router
          .post('numbering/:kind/plans/:id/cancellation', [NumberPlans, 'destroy'])
          .as('numbering.cancel_plan')
          .where('id', /^\d{1,18}$/)
      })
      .where('kind', /^[a-z][a-z_]{1,40}$/)
  })
  .use(middleware.staff())
