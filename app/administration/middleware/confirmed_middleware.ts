import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { isOwnPath } from '#administration/sign_in/enter'

/** How long a proof of oneself is good for. */
export const CONFIRMED_MINUTES = 10

/**
 * Before an act that harms much in the wrong hands (second step, payouts, reversals in bulk): the
 * person has proved who he is within ten minutes, by signing in or by asking again. Use it after
 * `staff`: `.use(middleware.confirmed())`.
 */
export default class ConfirmedMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const since = clock.now().minus({ minutes: CONFIRMED_MINUTES }).toJSDate()
    if (ctx.staffSession.confirmedAt > since) return next()
    if (wantsJson(ctx)) throw new DomainException('E_CONFIRM_FIRST', {}, 403)
    return ctx.response.redirect(`/confirm?back=${encodeURIComponent(wayBack(ctx))}`)
  }
}

function wantsJson({ request }: HttpContext) {
  return !request.header('x-inertia') && request.accepts(['html', 'json']) === 'json'
}

/** A page is asked for again; an act is begun anew from the page that it was started on. */
function wayBack({ request }: HttpContext): string {
  if (request.method() === 'GET') return request.url(true)
  const from = URL.parse(request.header('referer') ?? '')
  const path = from && from.host === request.host() ? `${from.pathname}${from.search}` : '/'
  return isOwnPath(path) ? path : '/'
}
