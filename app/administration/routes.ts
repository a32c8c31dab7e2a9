import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.get('sign-in', [controllers.administration.Sessions, 'create']).as('session.create')
router.post('session', [controllers.administration.Sessions, 'store']).as('session.store')
router.post('locale', [controllers.administration.Locales, 'store']).as('locale.store')

router
  .group(() => {
    router.delete('session', [controllers.administration.Sessions, 'destroy']).as('session.destroy')
    router.get('search', [controllers.administration.Searches, 'show']).as('search.show')
    router.get('work', [controllers.administration.RunningWork, 'index']).as('work.index')
  })
  .use(middleware.staff())
