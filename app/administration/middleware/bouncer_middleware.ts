import { Bouncer } from '@adonisjs/bouncer'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

export default class BouncerMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    // The staff guard is checked by name, so `auth.user` (of the default guard's attempt) stays empty.
    ctx.bouncer = new Bouncer(() => ctx.auth.use('staff').user ?? null).setContainerResolver(
      ctx.containerResolver
    )
    return next()
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    bouncer: Bouncer<Exclude<HttpContext['auth']['user'], undefined>>
  }
}
