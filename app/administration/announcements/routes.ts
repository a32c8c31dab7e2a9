import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { AnnouncementDismissals, AnnouncementEnds, Announcements } = controllers.administration

router
  .group(() => {
    router.get('announcements', [Announcements, 'index']).as('announcements.index')
    router.get('announcements/new', [Announcements, 'create']).as('announcements.create')
    router.post('announcements', [Announcements, 'store']).as('announcements.store')
    router
      .group(() => {
        router.post('announcements/:id/end', [AnnouncementEnds, 'store']).as('announcements.end')
        router
          .post('announcements/:id/dismissal', [AnnouncementDismissals, 'store'])
          .as('announcements.dismiss')
      })
      .where('id', /^\d{1,18}$/)
  })
  .use(middleware.staff())
