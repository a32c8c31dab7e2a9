import type { HttpContext } from '@adonisjs/core/http'
import { announce } from '#shared/events/announce'
import { audit } from '#administration/actions/audit'
import TenantPolicy from '#administration/policies/tenant_policy'
import { regionNamed } from '#administration/tenants/region_named'

export default class TenantOpeningsController {
  /** Goes on with an opening that came to a halt, from the step where it did. */
  async update({ bouncer, params, response, work }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('edit')
    const { id } = await regionNamed(work, params.code)
    await audit({ action: 'tenant.opening_continued', subject: { kind: 'tenant', id: String(id) } })
    await announce('tenants.opening_asked', { tenantId: id })
    return response.redirect().back()
  }
}
