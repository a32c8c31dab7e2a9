import type { HttpContext } from '@adonisjs/core/http'
import { enterTenant } from '#administration/actions/enter_tenant'
import { leaveTenant } from '#administration/actions/leave_tenant'
import { ENTRY_KEY } from '#administration/middleware/enter_instead'
import { nameIn } from '#administration/names'
import TenantPolicy from '#administration/policies/tenant_policy'
import { entries } from '#administration/queries/entries'
import { allRegions } from '#administration/queries/tenants'
import { regionNamed } from '#administration/tenants/region_named'
import { entryForPage } from '#administration/transformers/entry_for_page'
import { entryValidator } from '#administration/validators/tenant'

export default class TenantEntriesController {
  /** In a region: who of the centre came in. In the centre: who went where. */
  async index({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('entries')
    const isCentre = work.tenant.kind === 'centre'
    const names = new Map(
      (await allRegions()).map((tenant) => [tenant.id, nameIn(i18n.locale, tenant)])
    )
    const came = await entries(isCentre ? {} : { tenantId: work.tenant.id })
    return inertia.render('administration/tenants/entries', {
      isCentre,
      entries: came.map((entry) => entryForPage(entry, names.get(entry.tenantId) ?? '')),
    })
  }

  async store({ bouncer, params, request, response, session, work }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('enter')
    const { reason, minutes, rights = [] } = await request.validateUsing(entryValidator)
    const tenant = await regionNamed(work, params.code)
    session.put(ENTRY_KEY, await enterTenant({ tenant, reason, minutes, rights }))
    return response.redirect('/')
  }

  async destroy({ response, session, work }: HttpContext) {
    if (work.entry) await leaveTenant(work.entry, 'left')
    session.forget(ENTRY_KEY)
    return response.redirect('/tenants')
  }
}
