import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BaseInertiaMiddleware from '@adonisjs/inertia/inertia_middleware'
import { DEFAULT_LOCALE } from '#administration/locales'
import type { IssuedLink } from '#administration/actions/issue_link'
import { deskOf } from '#administration/queries/desk_of'
import { sharedWork } from '#administration/transformers/shared_work'

export default class InertiaMiddleware extends BaseInertiaMiddleware {
  /** The context may be half built: an error page of a request that never reached its route. */
  share(ctx: HttpContext) {
    const { i18n, work, request, cabinet } = ctx as Partial<HttpContext>
    const locale = i18n?.locale ?? DEFAULT_LOCALE
    return {
      errors: ctx.inertia.always(this.getValidationErrors(ctx)),
      locale: ctx.inertia.always(locale),
      requestId: ctx.inertia.always(request?.id() ?? ''),
      work: ctx.inertia.always(work ? sharedWork(work, locale) : null),
      desk: () => deskOf({ work, cabinet, locale }),
    }
  }

  flash(ctx: HttpContext) {
    const { session } = ctx as Partial<HttpContext>
    const success: string | undefined = session?.flashMessages.get('success')
    const error: string | undefined = session?.flashMessages.get('error')
    const link: IssuedLink | undefined = session?.flashMessages.get('link')
    return { success, error, link }
  }

  async handle(ctx: HttpContext, next: NextFn) {
    await this.init(ctx)
    const output = await next()
    this.dispose(ctx)
    return output
  }
}

declare module '@adonisjs/inertia/types' {
  type MiddlewareSharedProps = InferSharedProps<InertiaMiddleware>
  export interface SharedProps extends MiddlewareSharedProps {}
}
