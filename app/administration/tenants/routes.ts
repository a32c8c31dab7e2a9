import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const {
  Republic,
  TenantEntries,
  TenantExports,
  TenantInvitations,
  TenantLooks,
  TenantOpenings,
  Tenants,
  TenantSuspensions,
} = controllers.administration
const CODE = /^[a-z][a-z0-9-]{1,30}$/

router
  .group(() => {
    router.get('republic', [Republic, 'show']).as('republic.show')
    router.get('republic.csv', [Republic, 'csv']).as('republic.csv')
    router.get('entries', [TenantEntries, 'index']).as('tenant_entries.index')
    router.delete('entry', [TenantEntries, 'destroy']).as('tenant_entries.destroy')
    router.get('tenants', [Tenants, 'index']).as('tenants.index')
    router.post('tenants', [Tenants, 'store']).as('tenants.store')
    router.get('tenants/new', [Tenants, 'create']).as('tenants.create')
    router.post('tenant-looks', [TenantLooks, 'store']).as('tenant_looks.store')
    router
      .group(() => {
        router.get('tenants/:code', [Tenants, 'show']).as('tenants.show')
        router
          .post('tenants/:code/suspension', [TenantSuspensions, 'store'])
          .as('tenant_suspensions.store')
        router
          .post('tenants/:code/resumption', [TenantSuspensions, 'destroy'])
          .as('tenant_suspensions.destroy')
        router
          .post('tenants/:code/opening', [TenantOpenings, 'update'])
          .as('tenant_openings.update')
        router
          .post('tenants/:code/invitation', [TenantInvitations, 'store'])
          .as('tenant_invitations.store')
        router.post('tenants/:code/entry', [TenantEntries, 'store']).as('tenant_entries.store')
        router.post('tenants/:code/exports', [TenantExports, 'store']).as('tenant_exports.store')
      })
      .where('code', CODE)
  })
  .use(middleware.staff())

router
  .get('tenants/:code/exports/:id', [TenantExports, 'show'])
  .as('tenant_exports.show')
  .where('code', CODE)
  .where('id', /^\d{1,18}$/)
  .use(middleware.staff({ transaction: false }))
