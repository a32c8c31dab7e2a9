import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { SettingPlans, Settings } = controllers.administration

router
  .group(() => {
    router.get('settings', [Settings, 'index']).as('settings.index')
    router
      .group(() => {
        router.get('settings/:code', [Settings, 'show']).as('settings.show')
        router.post('settings/:code', [Settings, 'update']).as('settings.update')
        router
          .post('settings/:code/plans/:id/cancellation', [SettingPlans, 'destroy'])
          .as('settings.cancel_plan')
          .where('id', /^\d{1,18}$/)
      })
      .where('code', /^[a-z][a-z0-9_.]{1,80}$/)
  })
  .use(middleware.staff())
