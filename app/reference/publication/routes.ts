import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Bundles, ConflictDecisions, Publications, Receipts } = controllers.reference
const ID = /^\d{1,18}$/
const NUMBER = /^[1-9]\d{0,5}$/

router
  .group(() => {
    router.get('publications', [Publications, 'index']).as('publications.index')
    router.get('publications/create', [Publications, 'create']).as('publications.create')
    router.post('publications', [Publications, 'store']).as('publications.store')
    router
      .get('publications/:number', [Publications, 'show'])
      .where('number', NUMBER)
      .as('publications.show')
    router
      .get('publications/:number/bundle', [Publications, 'download'])
      .where('number', NUMBER)
      .as('publications.download')

    router.get('receipts', [Receipts, 'index']).as('receipts.index')
    router.get('receipts/create', [Receipts, 'create']).as('receipts.create')
    router.post('receipts', [Receipts, 'store']).as('receipts.store')
    router.post('receipts/file', [Receipts, 'upload']).as('receipts.upload')
    router.get('receipts/:id', [Receipts, 'show']).where('id', ID).as('receipts.show')
    router
      .post('conflicts/:id/decision', [ConflictDecisions, 'store'])
      .where('id', ID)
      .as('conflict_decisions.store')
  })
  .prefix('reference')
  .use(middleware.staff())

/** Published and signed: for deployments that work on their own, without a session. */
router
  .get('reference/bundles/:number', [Bundles, 'show'])
  .where('number', /^(latest|[1-9]\d{0,5})$/)
  .as('bundles.show')
