import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const {
  ContractVolumes,
  Debts,
  PenaltyHoldEnds,
  PenaltyHolds,
  PenaltyRunMoves,
  PenaltyRuns,
  PenaltyWaivers,
  PrepaymentFiles,
  Prepayments,
  Settlements,
  VolumeFiles,
} = controllers.billing
const ID = /^\d{1,18}$/
const MONTH_PDF = /^\d{4}-(0[1-9]|1[0-2])\.pdf$/

router
  .group(() => {
    router.get('billing/penalties', [PenaltyRuns, 'index']).as('billing.penalties.index')
    router.get('billing/penalties/new', [PenaltyRuns, 'create']).as('billing.penalties.create')
    router.post('billing/penalties', [PenaltyRuns, 'store']).as('billing.penalties.store')
    router
      .get('billing/penalties/:id', [PenaltyRuns, 'show'])
      .where('id', ID)
      .as('billing.penalties.show')
    router
      .post('billing/penalties/:id/:move', [PenaltyRunMoves, 'store'])
      .where('id', ID)
      .where('move', /^(stop|resume)$/)
      .as('billing.penalties.move')
    router.get('billing/volumes/import', [VolumeFiles, 'create']).as('billing.volume_files.create')
    router.post('billing/volumes/import', [VolumeFiles, 'store']).as('billing.volume_files.store')
    router.get('billing/volumes.csv', [VolumeFiles, 'show']).as('billing.volume_files.show')
    router.get('billing/debts', [Debts, 'index']).as('billing.debts.index')
    router.get('billing/prepayments', [Prepayments, 'index']).as('billing.prepayments.index')
    router.post('billing/prepayments', [Prepayments, 'store']).as('billing.prepayments.store')
  })
  .use(middleware.staff())

router
  .group(() => {
    router.get('settlement', [Settlements, 'show']).as('billing.settlement')
    router.post('holds', [PenaltyHolds, 'store']).as('billing.holds.store')
    router
      .post('holds/:hold/end', [PenaltyHoldEnds, 'store'])
      .where('hold', ID)
      .as('billing.holds.end')
    router
      .post('penalties/:charge/waiver', [PenaltyWaivers, 'store'])
      .where('charge', ID)
      .as('billing.penalties.waive')
    router
      .get('prepayments/:file', [PrepaymentFiles, 'show'])
      .where('file', MONTH_PDF)
      .as('billing.prepayments.file')
    router.post('volumes', [ContractVolumes, 'store']).as('billing.volumes.store')
  })
  .prefix('billing/accounts/:id')
  .where('id', ID)
  .use(middleware.staff())
