import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router
  .group(() => {
    router.get('reference/tariffs', [controllers.reference.Tariffs, 'index']).as('tariffs.index')
    router
      .get('reference/tariffs/:id', [controllers.reference.Tariffs, 'show'])
      .where('id', router.matchers.number())
      .as('tariffs.show')
  })
  .use(middleware.staff())
