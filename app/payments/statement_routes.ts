import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const {
  StatementDecisions,
  StatementExports,
  StatementPostings,
  StatementResumptions,
  Statements,
  StatementUndos,
  Suspense,
  SuspenseSteps,
} = controllers.payments
const ID = /^\d{1,18}$/
const SEQ = /^\d{1,9}$/

router
  .group(() => {
    router.get('statements', [Statements, 'index']).as('payments.statements.index')
    router.post('statements', [Statements, 'store']).as('payments.statements.store')
    router.get('suspense', [Suspense, 'index']).as('payments.suspense.index')
    router
      .group(() => {
        router.get('statements/:id', [Statements, 'show']).as('payments.statements.show')
        router
          .get('statements/:id/lines.csv', [StatementExports, 'show'])
          .as('payments.statements.export')
        router
          .post('statements/:id/posting', [StatementPostings, 'store'])
          .as('payments.statements.post')
        router
          .post('statements/:id/resumption', [StatementResumptions, 'store'])
          .as('payments.statements.resume')
        router.post('statements/:id/undo', [StatementUndos, 'store']).as('payments.statements.undo')
        router
          .post('statements/:id/lines/:seq/decision', [StatementDecisions, 'store'])
          .where('seq', SEQ)
          .as('payments.statements.decide')
        router.get('suspense/:id', [Suspense, 'show']).as('payments.suspense.show')
        router
          .post('suspense/:id/assignment', [SuspenseSteps, 'assign'])
          .as('payments.suspense.assign')
        router.post('suspense/:id/refund', [SuspenseSteps, 'refund']).as('payments.suspense.refund')
        router
          .post('suspense/:id/steps/:step/reversal', [SuspenseSteps, 'reverse'])
          .where('step', ID)
          .as('payments.suspense.reverse')
      })
      .where('id', ID)
  })
  .prefix('payments')
  .use(middleware.staff())
