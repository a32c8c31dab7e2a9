import type { HttpContext } from '@adonisjs/core/http'
import { enablePlugin } from '#administration/actions/enable_plugin'
import { removePlugin } from '#administration/actions/remove_plugin'
import { pluginOfAddress } from '#administration/plugins/plugin_of_address'
import PluginPolicy from '#administration/policies/plugin_policy'
import { forceValidator, removalValidator } from '#administration/validators/plugin'

export default class PluginVersionsController {
  /** Puts a version in force: the first, a newer one, or one before. */
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PluginPolicy).authorize('edit')
    const { version, reason } = await request.validateUsing(forceValidator)
    const { name } = await pluginOfAddress(work, params.name)
    await enablePlugin({ package: name, version, reason })
    session.flash('success', i18n.t('plugins.force.done', { version }))
    return response.redirect().back()
  }

  async destroy({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PluginPolicy).authorize('edit')
    const { version, reason } = await request.validateUsing(removalValidator)
    const { name } = await pluginOfAddress(work, params.name)
    await removePlugin({ package: name, version, reason })
    session.flash('success', i18n.t('plugins.remove.done', { version }))
    return response.redirect().toRoute('plugins.show', { name: params.name })
  }
}
