import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { affect } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'
import { LOCALE_COOKIE, LOCALES } from '#administration/locales'
import { atHome } from '#administration/sign_in/at_home'

const localeValidator = vine.create({ locale: vine.enum(LOCALES) })

export default class OwnLocalesController {
  /** The language of this browser and of what is sent to the person. */
  async update(ctx: HttpContext) {
    const { locale } = await ctx.request.validateUsing(localeValidator)
    const { id, locale: before } = ctx.work.user
    await atHome(ctx, async () => {
      await affect(`update users set locale = :locale where tenant_id = :tenant and id = :id`, {
        id,
        locale,
      })
      const subject = { kind: 'user', id }
      await audit({
        action: 'user.locale_chosen',
        subject,
        before: { locale: before },
        after: { locale },
      })
    })
    ctx.response.plainCookie(LOCALE_COOKIE, locale, { maxAge: '365 days', httpOnly: false })
    return ctx.response.redirect('/my')
  }
}
