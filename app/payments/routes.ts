import app from '@adonisjs/core/services/app'
import { Route } from '@adonisjs/core/http'
import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Payers, PaymentExports, PaymentPreviews, Payments, ProviderCalls, Receipts, Reversals } =
  controllers.payments

router
  .group(() => {
    router.get('payments', [Payments, 'index']).as('payments.index')
    router.get('payments.csv', [PaymentExports, 'show']).as('payments.export')
    router.get('payments/new', [Payments, 'create']).as('payments.create')
    router.get('payments/payers', [Payers, 'index']).as('payments.payers')
    router.get('payments/preview', [PaymentPreviews, 'show']).as('payments.preview')
    router.post('payments', [Payments, 'store']).as('payments.store')
    router
      .group(() => {
        router.get('payments/:id', [Payments, 'show']).as('payments.show')
        router.get('payments/:id/receipt.pdf', [Receipts, 'show']).as('payments.receipt')
        router.post('payments/:id/reversal', [Reversals, 'store']).as('payments.reverse')
      })
      .where('id', /^\d{1,18}$/)
  })
  .use(middleware.staff())

const EVERY_METHOD = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const NO_WEB_STACK: [] = []

/**
 * Providers call here. The route stands outside the router's middleware on purpose: no session, no
 * CSRF, no cookies, and above all no body parser, because the controller needs the bytes themselves
 * whatever their content type.
 */
const gatewayAt = (pattern: string) =>
  new Route(app, NO_WEB_STACK, {
    pattern,
    methods: EVERY_METHOD,
    handler: [ProviderCalls, 'store'],
    globalMatchers: {},
  })

/** The tail is for providers with several endpoints: their adapters read it in the call's path. */
router
  .group(() => {})
  .routes.push(
    gatewayAt('/gateway/:tenant/:adapter').as('gateway'),
    gatewayAt('/gateway/:tenant/:adapter/*').as('gateway.tail')
  )
