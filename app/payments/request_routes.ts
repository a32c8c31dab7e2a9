import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { PaymentRequests } = controllers.payments

router
  .group(() => {
    router.get('requests/new', [PaymentRequests, 'create']).as('payments.requests.create')
    router.post('requests', [PaymentRequests, 'store']).as('payments.requests.store')
  })
  .prefix('payments')
  .use(middleware.staff())
