import { existsSync } from 'node:fs'
import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { askExport } from '#administration/actions/ask_export'
import { audit } from '#administration/actions/audit'
import TenantPolicy from '#administration/policies/tenant_policy'
import { tenantExports } from '#administration/queries/tenant_exports'
import { exportPath } from '#administration/tenants/export_path'
import { regionNamed } from '#administration/tenants/region_named'
import { reasonValidator } from '#administration/validators/tenant'

export default class TenantExportsController {
  async store({ bouncer, params, request, response, work }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('export')
    const { reason } = await request.validateUsing(reasonValidator)
    const { id } = await regionNamed(work, params.code)
    await askExport({ tenantId: id, reason })
    return response.redirect().back()
  }

  /** The archive itself; who took it away is written before the first byte leaves. */
  async show({ bouncer, params, response, work }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('export')
    const region = await regionNamed(work, params.code)
    const found = (await tenantExports(region.id)).find(({ id }) => id === params.id)
    const file = exportPath(params.id)
    if (!found?.finishedAt || !existsSync(file)) {
      throw new DomainException('E_EXPORT_GONE', {}, 404)
    }
    await asTenant(work.tenant.id, () =>
      audit({
        action: 'tenant.export_taken',
        subject: { kind: 'tenant', id: String(region.id) },
        after: { exportId: found.id, sha256: found.sha256 },
      })
    )
    const day = found.finishedAt.toISOString().slice(0, 10)
    response.header('content-type', 'application/x-tar')
    return response.attachment(file, `${region.code}-${day}.tar`)
  }
}
