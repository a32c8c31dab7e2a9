import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { MessageChannels, MessageChannelStates, MessageChannelTrials } = controllers.payments
const CODE = /^[a-z][a-z0-9_]{1,31}(-[a-z0-9]{1,12})?$/

router
  .post('message-channels/:code/trial', [MessageChannelTrials, 'store'])
  .where('code', CODE)
  .as('message_channels.try')
  .use(middleware.staff({ transaction: false }))

router
  .group(() => {
    router.get('message-channels', [MessageChannels, 'index']).as('message_channels.index')
    router.get('message-channels/new', [MessageChannels, 'create']).as('message_channels.create')
    router.post('message-channels', [MessageChannels, 'store']).as('message_channels.store')
    router
      .group(() => {
        router.get(':code/edit', [MessageChannels, 'edit']).as('message_channels.edit')
        router.put(':code', [MessageChannels, 'update']).as('message_channels.update')
        router
          .post(':code/enabling', [MessageChannelStates, 'enable'])
          .as('message_channels.enable')
        router
          .post(':code/disabling', [MessageChannelStates, 'disable'])
          .as('message_channels.disable')
      })
      .prefix('message-channels')
      .where('code', CODE)
  })
  .use(middleware.staff())
