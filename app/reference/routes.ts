import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Classifiers, ItemFiles, Items, Rules, StreetChanges, Streets } = controllers.reference
const CODE = /^[a-z_]{1,40}$/
const ID = /^\d{1,18}$/

router
  .group(() => {
    router.get('reference/tariffs', [controllers.reference.Tariffs, 'index']).as('tariffs.index')
    router
      .get('reference/tariffs/:id', [controllers.reference.Tariffs, 'show'])
      .where('id', router.matchers.number())
      .as('tariffs.show')
    router.get('reference/rules', [Rules, 'index']).as('rules.index')
    router.get('reference/rules.csv', [Rules, 'export']).as('rules.export')
    router.get('reference/rules/:code', [Rules, 'show']).where('code', CODE).as('rules.show')
    router.post('reference/rules/:code', [Rules, 'store']).where('code', CODE).as('rules.store')

    router.get('reference/classifiers', [Classifiers, 'index']).as('classifiers.index')
    router
      .group(() => {
        router.get('', [Classifiers, 'show']).as('classifiers.show')
        router.get('csv', [Classifiers, 'export']).as('classifiers.export')
        router.get('import', [ItemFiles, 'create']).as('item_files.create')
        router.post('import', [ItemFiles, 'store']).as('item_files.store')
        router.get('items/create', [Items, 'create']).as('items.create')
        router.post('items', [Items, 'store']).as('items.store')
        router.get('items/:code', [Items, 'show']).as('items.show')
        router.post('items/:id/closing', [Items, 'close']).where('id', ID).as('items.close')
      })
      .prefix('reference/classifiers/:classifier')
      .where('classifier', CODE)
  })
  .use(middleware.staff())

router
  .group(() => {
    router.get('reference/streets', [Streets, 'index']).as('streets.index')
    router.get('reference/streets/find', [Streets, 'find']).as('streets.find')
    router.get('reference/streets/create', [Streets, 'create']).as('streets.create')
    router.post('reference/streets', [Streets, 'store']).as('streets.store')
    router.get('reference/streets/:id', [Streets, 'show']).where('id', ID).as('streets.show')
    router
      .post('reference/streets/:id/names', [StreetChanges, 'rename'])
      .where('id', ID)
      .as('streets.rename')
    router
      .post('reference/streets/:id/merger', [StreetChanges, 'merge'])
      .where('id', ID)
      .as('streets.merge')
    router
      .post('reference/streets/:id/buildings', [StreetChanges, 'build'])
      .where('id', ID)
      .as('streets.build')
    router
      .post('reference/buildings/:id', [StreetChanges, 'change'])
      .where('id', ID)
      .as('buildings.change')
    router
      .post('reference/buildings/:id/closing', [StreetChanges, 'demolish'])
      .where('id', ID)
      .as('buildings.close')
  })
  .use(middleware.staff())
