import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const {
  ChannelColumns,
  ChannelCredentials,
  Channels,
  ChannelSheets,
  ChannelStates,
  ChannelTrials,
} = controllers.payments

router
  .group(() => {
    router.get('channels', [Channels, 'index']).as('channels.index')
    router.get('channels/new/:adapter?', [Channels, 'create']).as('channels.create')
    router.post('channels', [Channels, 'store']).as('channels.store')
    router
      .group(() => {
        router.get('channels/:id', [Channels, 'show']).as('channels.show')
        router.get('channels/:id/edit', [Channels, 'edit']).as('channels.edit')
        router.put('channels/:id', [Channels, 'update']).as('channels.update')
        router.post('channels/:id/enabling', [ChannelStates, 'enable']).as('channels.enable')
        router.post('channels/:id/disabling', [ChannelStates, 'disable']).as('channels.disable')
        router
          .post('channels/:id/password', [ChannelCredentials, 'renew'])
          .as('channels.renew_password')
        router
          .post('channels/:id/secrets/:name', [ChannelCredentials, 'rotate'])
          .where('name', /^[A-Za-z][A-Za-z0-9_]{0,31}$/)
          .as('channels.rotate_secret')
        router.get('channels/:id/sheet.pdf', [ChannelSheets, 'show']).as('channels.sheet')
        router.get('channels/:id/trial', [ChannelTrials, 'create']).as('channels.trial')
        router.post('channels/:id/trial', [ChannelTrials, 'store']).as('channels.try')
        router.get('channels/:id/columns', [ChannelColumns, 'edit']).as('channels.columns')
        router
          .post('channels/:id/columns/preview', [ChannelColumns, 'preview'])
          .as('channels.preview_columns')
        router.put('channels/:id/columns', [ChannelColumns, 'update']).as('channels.name_columns')
        router
          .delete('channels/:id/old-credentials', [ChannelCredentials, 'endOld'])
          .as('channels.end_old_credentials')
      })
      .where('id', /^\d{1,5}$/)
  })
  .use(middleware.staff())
