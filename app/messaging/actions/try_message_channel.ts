import i18nManager from '@adonisjs/i18n/services/main'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'
import { keepOutcome } from '#messaging/actions/keep_outcome'
import { askToSend } from '#messaging/gateway/ask_gateway'
import { openChannel } from '#messaging/gateway/open_channels'
import { messageChannel } from '#messaging/queries/message_channels'
import type { ClaimedMessage, Outcome } from '#messaging/message'
import type { OpenChannel } from '#messaging/message_channel'

type Trial = { code: string; to: string; locale: string }

/**
 * Hands one message to the gateway of a channel at once, past the queue and without a second try: how
 * staff see whether it works. It opens its own scopes, for the gateway may take its time.
 *
 * @throws E_MESSAGE_CHANNEL_UNKNOWN · E_MESSAGE_CHANNEL_CANNOT_WORK
 */
export async function tryMessageChannel(tenantId: number, trial: Trial): Promise<Outcome> {
  const { channel, message } = await asTenant(tenantId, () => begin(trial))
  const { id, recipient, body } = message
  const { reportTo, adapter } = channel
  const sms = { to: `+${recipient}`, text: body, reference: id, reportTo }
  const outcome = once(await askToSend(channel, sms))
  const tried = { message, outcome, adapter: adapter.manifest.key, channels: 1 }
  await asTenant(tenantId, () => keepOutcome(tried))
  return outcome
}

type Begun = { channel: OpenChannel; message: ClaimedMessage }

async function begin({ code, to, locale }: Trial): Promise<Begun> {
  const kept = await messageChannel(code)
  if (!kept) throw new DomainException('E_MESSAGE_CHANNEL_UNKNOWN', { code }, 404)
  const channel = await openChannel(kept)
  if (!channel) throw new DomainException('E_MESSAGE_CHANNEL_CANNOT_WORK', { code })
  const message = await one<ClaimedMessage>(
    `insert into messages (tenant_id, recipient, template, locale, body, status, attempts, tried_at,
                           channel_id, due_at, created_at)
     values (:tenant, :to, 'trial', :locale, :body, 'sending', 1, :now, :channelId, :now, :now)
     returning id, recipient, body, attempts, channel_id as "channelId"`,
    {
      ...{ to, locale, channelId: kept.id, now: clock.now().toISO() },
      body: i18nManager.locale(locale).t('messaging.trial'),
    }
  )
  await audit({
    action: 'message_channel.tried',
    subject: { kind: 'message_channel', id: String(kept.id) },
    after: { code },
  })
  return { channel, message: message! }
}

function once(outcome: Outcome): Outcome {
  return outcome.status === 'failed' ? { ...outcome, mayRepeat: false } : outcome
}
