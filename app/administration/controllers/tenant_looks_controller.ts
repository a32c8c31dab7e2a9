import type { HttpContext } from '@adonisjs/core/http'
import { announce } from '#shared/events/announce'
import TenantPolicy from '#administration/policies/tenant_policy'

export default class TenantLooksController {
  /** Asks for a new look at all regions; the page shows the last one meanwhile. */
  async store({ bouncer, response, session, i18n }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('view')
    await announce('tenants.look_asked', {})
    session.flash('success', i18n.t('tenants.refresh_asked'))
    return response.redirect().back()
  }
}
