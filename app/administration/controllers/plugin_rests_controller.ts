import type { HttpContext } from '@adonisjs/core/http'
import { disablePlugin } from '#administration/actions/disable_plugin'
import { pluginOfAddress } from '#administration/plugins/plugin_of_address'
import PluginPolicy from '#administration/policies/plugin_policy'
import { restValidator } from '#administration/validators/plugin'

export default class PluginRestsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PluginPolicy).authorize('edit')
    const { reason } = await request.validateUsing(restValidator)
    const { name } = await pluginOfAddress(work, params.name)
    await disablePlugin({ package: name, reason })
    session.flash('success', i18n.t('plugins.rest.done'))
    return response.redirect().back()
  }
}
