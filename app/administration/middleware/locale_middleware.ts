import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { DEFAULT_LOCALE, isLocale, LOCALE_COOKIE, LOCALES } from '#administration/locales'

/** The reader's language: chosen before, else what the browser asks for, else Uzbek in Latin. */
export default class LocaleMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.i18n = i18nManager.locale(preferred(ctx))
    if (ctx.view) ctx.view.share({ i18n: ctx.i18n })
    return next()
  }
}

function preferred({ request }: HttpContext) {
  // Written by us it is encoded, written by a script in the browser it is not.
  const cookies = [
    request.plainCookie(LOCALE_COOKIE),
    request.plainCookie(LOCALE_COOKIE, { encoded: false }),
  ]
  const chosen = cookies.find(isLocale)
  if (chosen) return chosen
  const asked = request.language(['uz', 'ru', 'en', ...LOCALES])
  if (isLocale(asked)) return asked
  return DEFAULT_LOCALE
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    i18n: import('@adonisjs/i18n').I18n
  }
}
