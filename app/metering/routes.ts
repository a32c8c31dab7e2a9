import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const {
  BoundaryEquipment,
  Confirmations,
  Imports,
  MeterChangePreviews,
  MeterChanges,
  MeterReplacements,
  NormTerms,
  ReactiveFiles,
  ReactiveReversals,
  ReactiveUses,
  ReadingSheets,
  Readings,
  Settlements,
  Supply,
  SupplyEndings,
  SupplyLinks,
  TransformerChanges,
  UsageActFiles,
  UsageActs,
  UsagePreviews,
  UsageReversals,
} = controllers.metering
const ID = /^\d{1,18}$/

router
  .group(() => {
    router.get('readings/create', [Readings, 'create']).as('metering.readings.create')
    router.post('readings', [Readings, 'store']).as('metering.readings.store')
    router
      .post('readings/:id/confirmation', [Confirmations, 'store'])
      .where('id', ID)
      .as('metering.confirmations.store')
    router.get('supply', [Supply, 'show']).as('metering.supply.show')
    router.get('supply/new', [Supply, 'create']).as('metering.supply.create')
    router.post('supply/norms', [NormTerms, 'store']).as('metering.norm_terms.store')
    router.post('supply/equipment', [BoundaryEquipment, 'store']).as('metering.equipment.store')
    router.post('supply/links', [SupplyLinks, 'store']).as('metering.links.store')
    router
      .post('supply/links/:id/end', [SupplyEndings, 'link'])
      .where('id', ID)
      .as('metering.links.end')
    router
      .post('supply/equipment/:id/end', [SupplyEndings, 'equipment'])
      .where('id', ID)
      .as('metering.equipment.end')
    router.get('acts', [UsageActs, 'index']).as('metering.acts.index')
    router.get('acts/new', [UsageActs, 'create']).as('metering.acts.create')
    router.get('acts/preview', [UsagePreviews, 'show']).as('metering.acts.preview')
    router.post('acts', [UsageActs, 'store']).as('metering.acts.store')
    router
      .group(() => {
        router.get('acts/:id', [UsageActs, 'show']).as('metering.acts.show')
        router.get('acts/:id/act.pdf', [UsageActFiles, 'show']).as('metering.acts.print')
        router.post('acts/:id/reversal', [UsageReversals, 'store']).as('metering.acts.reverse')
      })
      .where('id', ID)
  })
  .prefix('metering')
  .use(middleware.staff())

router
  .group(() => {
    router.get('change', [MeterChanges, 'create']).as('metering.meters.change')
    router.get('change/preview', [MeterChangePreviews, 'show']).as('metering.meters.preview')
    router.post('replacements', [MeterReplacements, 'store']).as('metering.meters.replace')
    router.post('transformers', [TransformerChanges, 'store']).as('metering.meters.transformers')
  })
  .prefix('metering/meters')
  .use(middleware.staff())

router
  .group(() => {
    router.get('imports', [Imports, 'index']).as('metering.imports.index')
    router.post('imports', [Imports, 'store']).as('metering.imports.store')
    router.get('imports/:id', [Imports, 'show']).where('id', ID).as('metering.imports.show')
    router.get('settlement', [Settlements, 'show']).as('metering.settlement.show')
    router.post('settlement', [Settlements, 'store']).as('metering.settlement.store')
    router.get('sheets', [ReadingSheets, 'index']).as('metering.sheets.index')
    router.post('sheets', [ReadingSheets, 'store']).as('metering.sheets.store')
    router.get('sheets/readings.csv', [ReadingSheets, 'template']).as('metering.sheets.template')
    router.get('sheets/:id', [ReadingSheets, 'show']).where('id', ID).as('metering.sheets.show')
  })
  .prefix('metering')
  .use(middleware.staff())

router
  .group(() => {
    router.post('supply/reactive', [ReactiveUses, 'store']).as('metering.reactive_uses.store')
    router
      .post('supply/reactive/:id/reversal', [ReactiveReversals, 'store'])
      .where('id', ID)
      .as('metering.reactive_uses.reverse')
    router.get('reactive/import', [ReactiveFiles, 'create']).as('metering.reactive_files.create')
    router.post('reactive/import', [ReactiveFiles, 'store']).as('metering.reactive_files.store')
    router.get('reactive.csv', [ReactiveFiles, 'show']).as('metering.reactive_files.show')
  })
  .prefix('metering')
  .use(middleware.staff())
