import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/shield'

const devServer = app.inDev ? ['ws://localhost:*', 'ws://127.0.0.1:*'] : []

export default defineConfig({
  csp: {
    enabled: true,
    directives: {
      defaultSrc: [`'self'`],
      scriptSrc: [`'self'`, '@nonce'],
      styleSrc: [`'self'`, `'unsafe-inline'`],
      imgSrc: [`'self'`, 'data:', 'blob:'],
      fontSrc: [`'self'`, 'data:'],
      connectSrc: [`'self'`, ...devServer],
      objectSrc: [`'none'`],
      baseUri: [`'self'`],
      formAction: [`'self'`],
      frameAncestors: [`'none'`],
    },
    reportOnly: false,
  },
  csrf: {
    enabled: true,
    /** Providers authenticate by their own credentials and carry no session. */
    exceptRoutes: (ctx) => ctx.request.url().startsWith('/gateway/'),
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  /** These are on every answer, also where shield does not come: `security_headers.ts`. */
  xFrame: { enabled: false },
  hsts: { enabled: false },
  contentTypeSniffing: { enabled: false },
})
