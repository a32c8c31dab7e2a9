import app from '@adonisjs/core/services/app'
import { Route } from '@adonisjs/core/http'
import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'

const NO_WEB_STACK: [] = []

/** Gateways report here; outside the router's middleware, as the gateway of payments is. */
router
  .group(() => {})
  .routes.push(
    new Route(app, NO_WEB_STACK, {
      pattern: '/messages/:tenant/:code/:key',
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      handler: [controllers.messaging.DeliveryReports, 'store'],
      globalMatchers: {},
    }).as('messages.report')
  )
