import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { PluginRegions, PluginRests, Plugins, PluginVersions } = controllers.administration
const SLUG = /^(?:@[a-z0-9][a-z0-9._-]*~)?[a-z0-9][a-z0-9._-]*$/

router
  .group(() => {
    router.get('plugins', [Plugins, 'index']).as('plugins.index')
    router.post('plugins', [Plugins, 'store']).as('plugins.store')
    router
      .group(() => {
        router.get('plugins/:name', [Plugins, 'show']).as('plugins.show')
        router.post('plugins/:name/versions', [PluginVersions, 'store']).as('plugins.force')
        router.post('plugins/:name/removal', [PluginVersions, 'destroy']).as('plugins.remove')
        router.post('plugins/:name/rest', [PluginRests, 'store']).as('plugins.rest')
        router.post('plugins/:name/regions', [PluginRegions, 'store']).as('plugins.regions')
      })
      .where('name', SLUG)
  })
  .use(middleware.staff())
