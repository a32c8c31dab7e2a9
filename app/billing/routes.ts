import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const {
  InvoiceFiles,
  Invoices,
  RunCancellations,
  RunDeviations,
  RunFreezings,
  RunIssues,
  RunProgress,
  RunResumptions,
  Runs,
  RunStops,
} = controllers.billing
const ID = /^\d{1,18}$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const MONTH_PDF = /^\d{4}-(0[1-9]|1[0-2])\.pdf$/

router
  .group(() => {
    router.get('billing/runs', [Runs, 'index']).as('billing.runs.index')
    router.get('billing/runs/new', [Runs, 'create']).as('billing.runs.create')
    router.post('billing/runs', [Runs, 'store']).as('billing.runs.store')
    router.get('billing/runs/:id', [Runs, 'show']).where('id', ID).as('billing.runs.show')
    router
      .post('billing/runs/:id/stop', [RunStops, 'store'])
      .where('id', ID)
      .as('billing.runs.stop')
    router
      .post('billing/runs/:id/resume', [RunResumptions, 'store'])
      .where('id', ID)
      .as('billing.runs.resume')
    router
      .group(() => {
        router.post('freezing', [RunFreezings, 'store']).as('billing.runs.freeze')
        router.post('issue', [RunIssues, 'store']).as('billing.runs.issue')
        router.post('cancellation', [RunCancellations, 'store']).as('billing.runs.cancel')
        router.get('deviations.csv', [RunDeviations, 'show']).as('billing.runs.deviations')
      })
      .prefix('billing/runs/:id')
      .where('id', ID)
    router
      .get('billing/accounts/:id/invoices/:file', [InvoiceFiles, 'show'])
      .where('id', ID)
      .where('file', MONTH_PDF)
      .as('billing.invoices.file')
    router
      .get('billing/accounts/:id/invoices/:period', [Invoices, 'show'])
      .where('id', ID)
      .where('period', MONTH)
      .as('billing.invoices.show')
  })
  .use(middleware.staff())

router
  .get('billing/runs/:id/progress', [RunProgress, 'show'])
  .where('id', ID)
  .as('billing.runs.progress')
  .use(middleware.staff({ transaction: false }))
