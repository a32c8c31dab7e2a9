import type { Example } from '#tests/support/routes/example'
import { MESSAGE_CHANNEL_ROUTES } from '#tests/support/routes/of_message_channels'

const noChannel = { params: () => ({ id: '9999' }), butMay: [404] } as const

/** Channels of payments: they are the whole region's. */
export const CHANNEL_ROUTES: Record<string, Example> = {
  ...MESSAGE_CHANNEL_ROUTES,
  'GET /channels': { needs: 'channels.view' },
  'GET /channels/new/:adapter?': {
    needs: 'channels.edit',
    params: () => ({ adapter: 'paynet' }),
    of: 'nobody',
  },
  'POST /channels': {
    needs: 'channels.edit',
    body: () => ({ adapter: 'bank_1c', title: 'Bank', ledgerCode: '5110', settings: {} }),
    of: 'whole',
  },
  'GET /channels/:id': { needs: 'channels.view', ...noChannel, of: 'nobody' },
  'GET /channels/:id/edit': { needs: 'channels.edit', ...noChannel, of: 'nobody' },
  'GET /channels/:id/sheet.pdf': { needs: 'channels.view', ...noChannel, of: 'nobody' },
  'GET /channels/:id/trial': { needs: 'channels.edit', ...noChannel, of: 'nobody' },
  'POST /channels/:id/trial': {
    needs: 'channels.edit',
    ...noChannel,
    body: () => ({ way: 'example', account: '1' }),
    of: 'whole',
  },
  'GET /channels/:id/columns': { needs: 'channels.edit', ...noChannel, of: 'nobody' },
  'POST /channels/:id/columns/preview': { needs: 'channels.edit', ...noChannel, of: 'nobody' },
  'PUT /channels/:id/columns': { needs: 'channels.edit', ...noChannel, of: 'whole' },
  'PUT /channels/:id': { needs: 'channels.edit', ...noChannel, of: 'whole' },
  'POST /channels/:id/enabling': {
    needs: 'channels.edit',
    ...noChannel,
    body: () => ({ reason: 'the bank is back' }),
    of: 'whole',
  },
  'POST /channels/:id/disabling': {
    needs: 'channels.edit',
    ...noChannel,
    body: () => ({ reason: 'works at the bank' }),
    of: 'whole',
  },
  'POST /channels/:id/password': {
    needs: 'channels.edit',
    ...noChannel,
    body: () => ({ overlapHours: '24' }),
    of: 'whole',
  },
  'POST /channels/:id/secrets/:name': {
    needs: 'channels.edit',
    ...noChannel,
    params: () => ({ id: '9999', name: 'key' }),
    body: () => ({ value: 'a-new-key-of-payme', overlapHours: '24' }),
    of: 'whole',
  },
  'DELETE /channels/:id/old-credentials': {
    needs: 'channels.edit',
    ...noChannel,
    body: () => ({ reason: 'a leak' }),
    of: 'whole',
  },
}
