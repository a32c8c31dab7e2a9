import app from '@adonisjs/core/services/app'
import { Route } from '@adonisjs/core/http'
import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'

const EVERY_METHOD = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const NO_WEB_STACK: [] = []

/**
 * Providers call here. The route stands outside the router's middleware on purpose: no session, no
 * CSRF, no cookies, and above all no body parser, because the controller needs the bytes themselves
 * whatever their content type.
 */
const gateway = new Route(app, NO_WEB_STACK, {
  pattern: '/gateway/:tenant/:adapter',
  methods: EVERY_METHOD,
  handler: [controllers.payments.ProviderCalls, 'store'],
  globalMatchers: {},
}).as('gateway')

router.group(() => {}).routes.push(gateway)
