import type { HttpContext } from '@adonisjs/core/http'
import { allowPlugin } from '#administration/actions/allow_plugin'
import { pluginOfAddress } from '#administration/plugins/plugin_of_address'
import PluginPolicy from '#administration/policies/plugin_policy'
import { regionNamed } from '#administration/tenants/region_named'
import { regionValidator } from '#administration/validators/plugin'

export default class PluginRegionsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PluginPolicy).authorize('edit')
    const { region: code, isAllowed, reason } = await request.validateUsing(regionValidator)
    const { name } = await pluginOfAddress(work, params.name)
    const region = await regionNamed(work, code)
    await allowPlugin({ package: name, region, isAllowed, reason })
    session.flash('success', i18n.t('plugins.regions.done'))
    return response.redirect().back()
  }
}
