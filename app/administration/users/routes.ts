import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const {
  Colleagues,
  GrantEnds,
  GroupClosures,
  GroupGrants,
  GroupLeavings,
  GroupMembers,
  Groups,
  RoleClosures,
  RoleMatrices,
  Roles,
  StandIns,
  UserBlocks,
  UserExports,
  UserGrants,
  Users,
} = controllers.administration

const ID = /^[1-9]\d{0,17}$/
const SHORT_ID = /^[1-9]\d{0,8}$/

router
  .group(() => {
    router.get('users', [Users, 'index']).as('users.index')
    router.get('users.csv', [UserExports, 'show']).as('users.export')
    router.get('users/colleagues', [Colleagues, 'index']).as('users.colleagues')
    router.get('users/new', [Users, 'create']).as('users.create')
    router.post('users', [Users, 'store']).as('users.store')
    router
      .group(() => {
        router.get('users/:id', [Users, 'show']).as('users.show')
        router.get('users/:id/edit', [Users, 'edit']).as('users.edit')
        router.put('users/:id', [Users, 'update']).as('users.update')
        router.post('users/:id/block', [UserBlocks, 'store']).as('users.block')
        router.delete('users/:id/block', [UserBlocks, 'destroy']).as('users.unblock')
        router.post('users/:id/grants', [UserGrants, 'store']).as('users.grants.store')
        router.post('users/:id/stand-ins', [StandIns, 'store']).as('users.stand_ins.store')
        router.post('grants/:id/end', [GrantEnds, 'store']).as('grants.end')
      })
      .where('id', ID)
  })
  .use(middleware.staff())

router
  .group(() => {
    router.get('groups', [Groups, 'index']).as('groups.index')
    router.post('groups', [Groups, 'store']).as('groups.store')
    router
      .group(() => {
        router.get('groups/:id', [Groups, 'show']).as('groups.show')
        router.put('groups/:id', [Groups, 'update']).as('groups.update')
        router.post('groups/:id/closure', [GroupClosures, 'store']).as('groups.close')
        router.post('groups/:id/grants', [GroupGrants, 'store']).as('groups.grants.store')
        router.post('groups/:id/members', [GroupMembers, 'store']).as('groups.members.store')
        router
          .post('groups/:id/members/:user/leaving', [GroupLeavings, 'store'])
          .where('user', ID)
          .as('groups.members.leave')
      })
      .where('id', SHORT_ID)

    router.get('roles', [Roles, 'index']).as('roles.index')
    router.post('roles', [Roles, 'store']).as('roles.store')
    router.put('roles/rights', [RoleMatrices, 'update']).as('roles.rights')
    router.put('roles/:id', [Roles, 'update']).where('id', SHORT_ID).as('roles.update')
    router
      .post('roles/:id/closure', [RoleClosures, 'store'])
      .where('id', SHORT_ID)
      .as('roles.close')
  })
  .use(middleware.staff())
