import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { AuditExports, Audits, PersonalViews } = controllers.administration

router
  .group(() => {
    router.get('audit', [Audits, 'index']).as('audit.index')
    router.get('audit/views', [PersonalViews, 'index']).as('audit.views')
    router
      .get('audit/:id', [Audits, 'show'])
      .where('id', /^\d{1,18}$/)
      .as('audit.show')
  })
  .use(middleware.staff())

router
  .get('audit.csv', [AuditExports, 'show'])
  .as('audit.export')
  .use(middleware.staff({ transaction: false }))
