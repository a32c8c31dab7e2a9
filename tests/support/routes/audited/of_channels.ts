import { asTenant } from '#shared/tenancy/as_tenant'
import { openAnyChannel } from '#payments/actions/open_any_channel'
import { setChannelStatus } from '#payments/actions/set_channel_status'
import { manifestOf } from '#payments/queries/manifest_of'
import type { Ask, Audited, Stage } from '#tests/support/routes/audited/audited'
import { MESSAGE_CHANNELS } from '#tests/support/routes/audited/of_message_channels'

const reason = { reason: 'an order of the head' }
const paynet = { title: 'PAYNET', ledgerCode: 5710, settings: { serviceId: '17' } }
const payme = {
  title: 'Payme',
  ledgerCode: 5710,
  settings: { key: ['production-key'], mode: 'production' },
}

const table = { title: 'Bank', ledgerCode: 5110, settings: {} }
const SET_UP: Record<string, typeof paynet | typeof payme | typeof table> = {
  paynet,
  payme,
  bank_table: table,
}

/** A fresh channel of an adapter, and what is sent about it. */
async function aChannel({ place }: Stage, key: string, body: object): Promise<Ask> {
  const { id } = await asTenant(place.tenantId, async () => {
    const manifest = (await manifestOf(key))!
    return openAnyChannel(manifest, SET_UP[key]!)
  })
  return { params: { id, name: 'key' }, body: body as Record<string, unknown> }
}

/** Channels of payments as staff keep them. */
export const CHANNELS: Record<string, Audited> = {
  ...MESSAGE_CHANNELS,
  'POST /channels': {
    leaves: 'channel.opened',
    ask: () => ({
      body: { adapter: 'bank_1c', title: 'Bank', ledgerCode: '5110', settings: {} },
    }),
  },
  'PUT /channels/:id': {
    leaves: 'channel.changed',
    ask: (stage) =>
      aChannel(stage, 'paynet', {
        ...{ ...reason, title: 'PAYNET gaz', settings: { serviceId: '18' } },
        ...{ minAmount: '500', maxAmount: '1000', cancelDays: '3', onePromise: false },
      }),
  },
  'PUT /channels/:id/columns': {
    leaves: 'channel.changed',
    ask: (stage) =>
      aChannel(stage, 'bank_table', { ...reason, columns: { date: 'Sana' }, headerRow: '1' }),
  },
  'POST /channels/:id/columns/preview': { nothing: 'reads a sample file and keeps nothing' },
  'POST /channels/:id/trial': {
    leaves: 'channel.tried',
    through: 'payments/actions/try_outbound',
  },
  'POST /channels/:id/disabling': {
    leaves: 'channel.disabled',
    ask: (stage) => aChannel(stage, 'paynet', reason),
  },
  'POST /channels/:id/enabling': {
    leaves: 'channel.enabled',
    ask: async (stage) => {
      const asked = await aChannel(stage, 'paynet', reason)
      await asTenant(stage.place.tenantId, () =>
        setChannelStatus({ id: Number(asked.params!.id), status: 'disabled', ...reason })
      )
      return asked
    },
  },
  'POST /channels/:id/password': {
    leaves: 'channel.password_changed',
    ask: (stage) => aChannel(stage, 'paynet', { overlapHours: '24' }),
  },
  'POST /channels/:id/secrets/:name': {
    leaves: 'channel.secret_rotated',
    ask: (stage) => aChannel(stage, 'payme', { value: 'a-new-key-of-payme', overlapHours: '24' }),
  },
  'DELETE /channels/:id/old-credentials': {
    leaves: 'channel.old_credentials_ended',
    ask: (stage) => aChannel(stage, 'payme', reason),
  },
}
