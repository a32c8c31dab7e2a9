import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import type { HttpError } from '@adonisjs/core/types/http'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { DomainException } from '#shared/http/domain_exception'
import { isOutOfService } from '#shared/http/is_out_of_service'

type Described = { status: number; code: string; message: string; requestId: string }

/**
 * The one place where an error becomes an answer. `next()` never throws in AdonisJS, so this is also
 * where the request's unit of work ends when something failed.
 */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected override debug = false

  override async handle(error: unknown, ctx: HttpContext) {
    await undo()
    if (isValidation(error)) return super.handle(error, ctx)
    const described = describe(error, ctx)
    if (wantsJson(ctx)) return ctx.response.status(described.status).send({ error: described })
    if (goesBack(error, ctx)) return back(described, ctx)
    ctx.response.status(described.status)
    return ctx.response.send(await ctx.inertia.render('errors/show', described))
  }

  /** Pages keep what was typed themselves: no input, and so no secret, goes into the session. */
  override async renderValidationErrorAsHTML(error: HttpError, { session, response }: HttpContext) {
    session.flashValidationErrors(error, false)
    response.redirect().back()
  }

  override async report(error: unknown, ctx: HttpContext) {
    if (error instanceof DomainException) return
    return super.report(error, ctx)
  }
}

async function undo() {
  const trx = TenantScope.current()?.trx
  if (trx && !trx.isCompleted) await trx.rollback()
}

function isValidation(error: unknown) {
  return (error as { code?: string }).code === 'E_VALIDATION_ERROR'
}

function wantsJson({ request }: HttpContext) {
  return !request.header('x-inertia') && request.accepts(['html', 'json']) === 'json'
}

/** A refused form leads back to the form, with the sentence on top. */
function goesBack(error: unknown, { request, response }: HttpContext) {
  const refused = error instanceof DomainException || statusOf(error) === 403
  return refused && request.method() !== 'GET' && !response.finished
}

function back(described: Described, { session, response }: HttpContext) {
  session?.flash('error', described.message)
  response.redirect().back()
}

function statusOf(error: unknown): number {
  const status = (error as { status?: unknown }).status
  if (typeof status === 'number' && status >= 400 && status < 600) return status
  return isOutOfService(error) ? 503 : 500
}

function describe(error: unknown, ctx: HttpContext): Described {
  const status = statusOf(error)
  const named = error instanceof DomainException
  const code = named ? error.code! : `E_HTTP_${status}`
  const key = `errors.${code}`
  const facts = named ? error.facts : {}
  const message = ctx.i18n?.t(key, facts, ctx.i18n.t('errors.E_HTTP_500', {}, code)) ?? code
  return { status, code, message, requestId: ctx.request.id() ?? '' }
}
