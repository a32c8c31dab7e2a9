import type { Example } from '#tests/support/routes/example'

const noChannel = { params: () => ({ code: 'nobody' }), butMay: [404] } as const
const reason = () => ({ reason: 'works at the gateway' })

/** Channels of messages: they are the whole region's. */
export const MESSAGE_CHANNEL_ROUTES: Record<string, Example> = {
  'GET /message-channels': { needs: 'channels.view' },
  'GET /message-channels/new': { needs: 'channels.edit' },
  'POST /message-channels': {
    needs: 'channels.edit',
    body: () => ({
      ...{ adapter: 'eskiz', title: 'Eskiz', turn: '1' },
      settings: { email: 'a@example.uz', password: 'parol' },
    }),
    of: 'whole',
  },
  'GET /message-channels/:code/edit': { needs: 'channels.edit', ...noChannel, of: 'nobody' },
  'PUT /message-channels/:code': {
    needs: 'channels.edit',
    ...noChannel,
    body: () => ({ ...reason(), title: 'Eskiz', turn: '1', settings: {} }),
    of: 'whole',
  },
  'POST /message-channels/:code/enabling': {
    needs: 'channels.edit',
    ...noChannel,
    body: reason,
    of: 'whole',
  },
  'POST /message-channels/:code/disabling': {
    needs: 'channels.edit',
    ...noChannel,
    body: reason,
    of: 'whole',
  },
  'POST /message-channels/:code/trial': {
    needs: 'channels.edit',
    ...noChannel,
    body: () => ({ phone: '901234567' }),
    of: 'whole',
  },
}
