import { asTenant } from '#shared/tenancy/as_tenant'
import { openMessageChannel } from '#messaging/actions/open_message_channel'
import { switchMessageChannel } from '#messaging/actions/switch_message_channel'
import type { Ask, Audited, Stage } from '#tests/support/routes/audited/audited'

const reason = { reason: 'an order of the head' }
const playmobile = { login: 'hisob', password: ['parol'], address: 'http://127.0.0.1:1/broker-api' }

/** A fresh channel of messages, and what is sent about it; nobody listens at its address. */
async function aChannel({ place }: Stage, body: object): Promise<Ask> {
  const { code } = await asTenant(place.tenantId, () =>
    openMessageChannel({ adapter: 'playmobile', settings: playmobile })
  )
  return { params: { code }, body: body as Record<string, unknown> }
}

/** Channels of messages as staff keep them. */
export const MESSAGE_CHANNELS: Record<string, Audited> = {
  'POST /message-channels': {
    leaves: 'message_channel.opened',
    ask: () => ({
      body: {
        ...{ adapter: 'eskiz', title: 'Eskiz', turn: '1' },
        settings: { email: 'a@example.uz', password: 'parol' },
      },
    }),
  },
  'PUT /message-channels/:code': {
    leaves: 'message_channel.changed',
    ask: (stage) =>
      aChannel(stage, {
        ...{ ...reason, title: 'PlayMobile', turn: '2' },
        settings: { login: 'other', originator: '3700', prefix: 'h', priority: 'high' },
      }),
  },
  'POST /message-channels/:code/disabling': {
    leaves: 'message_channel.disabled',
    ask: (stage) => aChannel(stage, reason),
  },
  'POST /message-channels/:code/enabling': {
    leaves: 'message_channel.enabled',
    ask: async (stage) => {
      const asked = await aChannel(stage, reason)
      const code = String(asked.params!.code)
      await asTenant(stage.place.tenantId, () =>
        switchMessageChannel({ code, status: 'disabled', ...reason })
      )
      return asked
    },
  },
  'POST /message-channels/:code/trial': {
    leaves: 'message_channel.tried',
    ask: (stage) => aChannel(stage, { phone: '901234567' }),
  },
}
