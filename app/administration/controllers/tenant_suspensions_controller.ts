import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { requestVisa } from '#administration/actions/request_visa'
import { setTenantStatus } from '#administration/actions/set_tenant_status'
import { nameIn } from '#administration/names'
import TenantPolicy from '#administration/policies/tenant_policy'
import { regionNamed } from '#administration/tenants/region_named'
import { reasonValidator } from '#administration/validators/tenant'

export default class TenantSuspensionsController {
  /** Suspending waits for a second person. */
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('suspend')
    const { reason } = await request.validateUsing(reasonValidator)
    const region = await regionNamed(work, params.code)
    if (region.status !== 'active') throw new DomainException('E_TENANT_UNKNOWN', {}, 404)
    await requestVisa({
      kind: 'tenants.suspend',
      payload: { tenantId: region.id, code: region.code },
      reason,
      summary: { name: nameIn(i18n.locale, region) },
      divisionId: work.division.id,
      subject: { kind: 'tenant', id: String(region.id) },
      before: { status: 'active' },
      after: { status: 'suspended' },
    })
    session.flash('success', i18n.t('tenants.suspend.asked'))
    return response.redirect().back()
  }

  /** Letting a region work again needs no second person: it takes nothing from anybody. */
  async destroy({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('suspend')
    const { reason } = await request.validateUsing(reasonValidator)
    const { id } = await regionNamed(work, params.code)
    await setTenantStatus({ tenantId: id, status: 'active', reason })
    session.flash('success', i18n.t('tenants.resume.done'))
    return response.redirect().back()
  }
}
