import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { TemplateApprovals, TemplatePreviews, Templates, TemplateWithdrawals } =
  controllers.administration

router
  .group(() => {
    router.get('templates', [Templates, 'index']).as('templates.index')
    router
      .group(() => {
        router.get('templates/:kind', [Templates, 'show']).as('templates.show')
        router.post('templates/:kind', [Templates, 'update']).as('templates.update')
        router.get('templates/:kind/preview', [TemplatePreviews, 'show']).as('templates.preview')
        router
          .post('templates/:kind/approval', [TemplateApprovals, 'store'])
          .as('templates.approve')
        router
          .post('templates/:kind/versions/:id/withdrawal', [TemplateWithdrawals, 'store'])
          .as('templates.withdraw')
          .where('id', /^\d{1,18}$/)
      })
      .where('kind', /^[a-z][a-z_]{1,40}$/)
  })
  .use(middleware.staff())
