import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { askPlugin } from '#administration/actions/ask_plugin'
import { adapterUses } from '#administration/plugins/adapter_uses'
import { pluginOfAddress } from '#administration/plugins/plugin_of_address'
import PluginPolicy from '#administration/policies/plugin_policy'
import { pluginInstalls } from '#administration/queries/plugin_installs'
import { pluginRegions } from '#administration/queries/plugin_regions'
import { plugins } from '#administration/queries/plugins'
import { allRegions } from '#administration/queries/tenants'
import { installForPage } from '#administration/transformers/install_for_page'
import {
  adaptersForCard,
  pluginForList,
  regionsOf,
  shownOf,
  versionForCard,
} from '#administration/transformers/plugin_for_page'
import { nameIn } from '#administration/names'
import { installValidator } from '#administration/validators/plugin'

export default class PluginsController {
  async index({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(PluginPolicy).authorize('view')
    if (work.tenant.kind !== 'centre') throw new DomainException('E_HTTP_404', {}, 404)
    const exceptions = await pluginRegions()
    const named = { regions: await allRegions(), locale: i18n.locale }
    return inertia.render('administration/plugins/index', {
      plugins: (await plugins()).map((one) =>
        pluginForList(one, regionsOf(one, exceptions, named))
      ),
      installs: (await pluginInstalls()).map((one) => installForPage(one, i18n)),
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PluginPolicy).authorize('edit')
    if (work.tenant.kind !== 'centre') throw new DomainException('E_HTTP_404', {}, 404)
    const { file, name } = await request.validateUsing(installValidator)
    await askPlugin(file ? { file: file.tmpPath!, clientName: file.clientName } : { name: name! })
    session.flash('success', i18n.t('plugins.install.asked'))
    return response.redirect().toRoute('plugins.index')
  }

  async show({ bouncer, inertia, params, request, work, i18n }: HttpContext) {
    await bouncer.with(PluginPolicy).authorize('view')
    const plugin = await pluginOfAddress(work, params.name)
    const wanted = String(request.qs().version ?? '')
    const shown = plugin.versions.find(({ version }) => version === wanted) ?? shownOf(plugin)
    const keys = shown.adapters.map(({ manifest }) => manifest.key)
    const named = { regions: await allRegions(), locale: i18n.locale }
    const regions = regionsOf(plugin, await pluginRegions(), named)
    return inertia.render('administration/plugins/show', {
      plugin: { ...pluginForList(plugin, regions), description: shown.description },
      versions: plugin.versions.map(versionForCard),
      shown: shown.version,
      adapters: adaptersForCard(shown, i18n.locale),
      regions,
      uses: (await adapterUses.of(keys)).map(({ region, ...use }, id) => ({
        ...use,
        id,
        region: nameIn(i18n.locale, region),
      })),
    })
  }
}
