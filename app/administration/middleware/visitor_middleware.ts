import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { asActor } from '#shared/http/actor'

/**
 * Whoever asks is a visitor until his session says more: what is written meanwhile (a refused
 * sign-in, a link that was used) tells at least from where and by which request.
 */
export default class VisitorMiddleware {
  async handle({ request }: HttpContext, next: NextFn) {
    const visitor = { kind: 'job' as const, id: null, name: 'system' }
    return asActor({ ...visitor, ip: request.ip(), requestId: request.id() }, () => next())
  }
}
