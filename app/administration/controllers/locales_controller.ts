import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { LOCALE_COOKIE, LOCALES } from '#administration/locales'

const localeValidator = vine.create({ locale: vine.enum(LOCALES) })

export default class LocalesController {
  async store({ request, response }: HttpContext) {
    const { locale } = await request.validateUsing(localeValidator)
    response.plainCookie(LOCALE_COOKIE, locale, { maxAge: '365 days', httpOnly: false })
    return response.redirect().back()
  }
}
