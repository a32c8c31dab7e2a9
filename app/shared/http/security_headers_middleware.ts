import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { securityHeaders } from '#shared/http/security_headers'

/** First of all: what answers later may sharpen a header, and cannot forget one. */
export default class SecurityHeadersMiddleware {
  #headers = Object.entries(securityHeaders({ production: app.inProduction }))

  handle({ response }: HttpContext, next: NextFn) {
    for (const [name, value] of this.#headers) response.response.setHeader(name, value)
    return next()
  }
}
