import type { HttpContext } from '@adonisjs/core/http'
import { nameIn } from '#administration/names'
import { activeRegions, tenantByHost } from '#administration/queries/tenants'
import { CABINET_KEY } from '#portal/middleware/cabinet_middleware'
import { openCabinet } from '#portal/actions/open_cabinet'
import { entryValidator } from '#portal/validators/cabinet'

export default class CabinetSessionsController {
  async create({ inertia, request, i18n, session }: HttpContext) {
    const own = await tenantByHost(request.hostname() ?? '')
    const regions = own ? [own] : await activeRegions()
    const asked = session.get('cabinet_asked') as { region: string; number: string } | undefined
    return inertia.render('portal/sessions/create', {
      regions: regions.map((tenant) => ({ code: tenant.code, name: nameIn(i18n.locale, tenant) })),
      region: own?.code ?? asked?.region ?? null,
      number: asked?.number ?? '',
    })
  }

  async code({ inertia, response, session }: HttpContext) {
    const asked = session.get('cabinet_asked') as { region: string; number: string } | undefined
    if (!asked) return response.redirect('/cabinet/sign-in')
    return inertia.render('portal/sessions/code', asked)
  }

  async store({ request, response, session }: HttpContext) {
    const entry = await request.validateUsing(entryValidator)
    const cabinet = await openCabinet({ ...entry, ip: request.ip() })
    session.clear()
    session.regenerate()
    session.put(CABINET_KEY, cabinet)
    return response.redirect('/cabinet')
  }

  async destroy({ response, session }: HttpContext) {
    session.clear()
    return response.redirect('/cabinet/sign-in')
  }
}
