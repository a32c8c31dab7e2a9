import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { DivisionMoves, DivisionPositions, Divisions, DivisionSignatories } =
  controllers.administration
const ID = /^\d{1,9}$/
const LONG_ID = /^\d{1,18}$/

router
  .group(() => {
    router.get('divisions', [Divisions, 'index']).as('divisions.index')
    router.get('divisions/new', [Divisions, 'create']).as('divisions.create')
    router.post('divisions', [Divisions, 'store']).as('divisions.store')
    router
      .group(() => {
        router.get('divisions/:id', [Divisions, 'show']).as('divisions.show')
        router.get('divisions/:id/edit', [Divisions, 'edit']).as('divisions.edit')
        router.post('divisions/:id', [Divisions, 'update']).as('divisions.update')
        router.post('divisions/:id/moves', [DivisionMoves, 'store']).as('division_moves.store')
        router
          .post('divisions/:id/moves/:move/cancellation', [DivisionMoves, 'destroy'])
          .where('move', LONG_ID)
          .as('division_moves.destroy')
        router
          .post('divisions/:id/position', [DivisionPositions, 'update'])
          .as('division_positions.update')
        router
          .post('divisions/:id/signatories', [DivisionSignatories, 'store'])
          .as('division_signatories.store')
        router
          .post('divisions/:id/signatories/:signatory/end', [DivisionSignatories, 'destroy'])
          .where('signatory', LONG_ID)
          .as('division_signatories.destroy')
      })
      .where('id', ID)
  })
  .use(middleware.staff())
