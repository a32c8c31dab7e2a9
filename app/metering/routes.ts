import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Confirmations, Imports, Readings } = controllers.metering
const ID = /^\d{1,18}$/

router
  .group(() => {
    router.get('readings/create', [Readings, 'create']).as('metering.readings.create')
    router.post('readings', [Readings, 'store']).as('metering.readings.store')
    router
      .post('readings/:id/confirmation', [Confirmations, 'store'])
      .where('id', ID)
      .as('metering.confirmations.store')
    router.get('imports', [Imports, 'index']).as('metering.imports.index')
    router.post('imports', [Imports, 'store']).as('metering.imports.store')
    router.get('imports/:id', [Imports, 'show']).where('id', ID).as('metering.imports.show')
  })
  .prefix('metering')
  .use(middleware.staff())
