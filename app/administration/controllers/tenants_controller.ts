import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { askOpening } from '#administration/actions/ask_opening'
import { nameIn } from '#administration/names'
import TenantPolicy from '#administration/policies/tenant_policy'
import { entries } from '#administration/queries/entries'
import { pendingVisa } from '#administration/queries/pending_visa'
import { settingOn } from '#administration/queries/setting_on'
import { soatoRegions } from '#administration/queries/soato'
import { tenantExports } from '#administration/queries/tenant_exports'
import { tenantList } from '#administration/queries/tenant_list'
import { RIGHTS } from '#administration/rights'
import { openingSteps } from '#administration/tenants/opening'
import { regionNamed } from '#administration/tenants/region_named'
import { entryForPage } from '#administration/transformers/entry_for_page'
import { exportForPage } from '#administration/transformers/export_for_page'
import { tenantForPage } from '#administration/transformers/tenant_for_page'
import { newTenantValidator, tenantFilterValidator } from '#administration/validators/tenant'

export default class TenantsController {
  async index({ bouncer, inertia, request, i18n }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('view')
    const { q = '', status } = await tenantFilterValidator.validate(request.qs())
    const all = (await tenantList()).map((tenant) => tenantForPage(tenant, i18n.locale))
    const wanted = q.toLowerCase()
    const refreshed = all.map(({ refreshedAt }) => refreshedAt).filter((at) => at !== null)
    return inertia.render('administration/tenants/index', {
      tenants: all.filter(
        (tenant) =>
          (!status || tenant.status === status) &&
          `${tenant.name} ${tenant.code} ${tenant.soato}`.toLowerCase().includes(wanted)
      ),
      refreshedAt: refreshed.sort()[0] ?? null,
    })
  }

  async create({ bouncer, inertia, i18n }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('edit')
    const taken = new Set((await tenantList()).map(({ soato }) => soato))
    const regions = (await soatoRegions()).filter(({ soato }) => !taken.has(soato))
    return inertia.render('administration/tenants/create', {
      period: clock.period(),
      steps: openingSteps.all().map(({ key }) => key),
      regions: regions.map(({ soato, districts, ...named }) => ({
        soato,
        name: nameIn(i18n.locale, named),
        nameUz: named.nameUz,
        districts: districts.map((one) => ({ soato: one.soato, name: nameIn(i18n.locale, one) })),
      })),
    })
  }

  async store({ bouncer, request, response }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('edit')
    const asked = await request.validateUsing(newTenantValidator)
    const region = (await soatoRegions()).find(({ soato }) => soato === asked.soato)
    if (!region) throw new DomainException('E_TENANT_UNKNOWN', {}, 404)
    const { nameUz, nameCyrl, nameRu } = region
    await askOpening({
      ...{ nameUz, nameCyrl, nameRu },
      code: asked.code,
      host: asked.host ?? null,
      soato: asked.soato,
      districts: region.districts.filter(({ soato }) => asked.districts.includes(soato)),
      firstPeriod: asked.firstPeriod,
      administrator: { login: asked.login, fullName: asked.fullName },
    })
    return response.redirect(`/tenants/${asked.code}`)
  }

  async show({ bouncer, inertia, params, work, session, i18n }: HttpContext) {
    const policy = bouncer.with(TenantPolicy)
    await policy.authorize('view')
    const { id } = await regionNamed(work, params.code)
    const [tenant] = await tenantList({ id })
    const name = nameIn(i18n.locale, tenant!)
    const subject = { kind: 'tenant', id: String(id) }
    const came = await entries({ tenantId: id, limit: 20 })
    return inertia.render('administration/tenants/show', {
      tenant: tenantForPage(tenant!, i18n.locale),
      steps: openingSteps.all().map(({ key }) => key),
      invitation: (session.flashMessages.get('invitation') as string | undefined) ?? null,
      entries: came.map((entry) => entryForPage(entry, name)),
      exports: (await tenantExports(id)).map(exportForPage),
      isSuspensionAsked: (await pendingVisa({ kind: VISA, subject })) !== null,
      entry: { mostMinutes: await settingOn('tenants.entry_minutes'), rights: acts() },
    })
  }
}

const VISA = 'tenants.suspend'

/** What may be added to looking. */
function acts() {
  return RIGHTS.filter((right) => !right.endsWith('.view'))
}
