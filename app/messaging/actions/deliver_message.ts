import { adapterWithoutChannel } from '#config/messaging'
import { asTenant } from '#shared/tenancy/as_tenant'
import { keepOutcome } from '#messaging/actions/keep_outcome'
import { writeToLog } from '#messaging/gateway/write_to_log'
import { askToSend } from '#messaging/gateway/ask_gateway'
import type { ClaimedMessage, Outcome } from '#messaging/message'
import type { OpenChannel } from '#messaging/message_channel'

/** Hands one message over, outside any transaction, and keeps what became of it. */
export async function deliverMessage(
  tenantId: number,
  message: ClaimedMessage,
  channels: readonly OpenChannel[]
): Promise<void> {
  const channel = channels.find(({ id }) => id === message.channelId) ?? null
  const outcome = channel ? await through(channel, message) : await withoutChannel(message)
  const adapter = channel?.adapter.manifest.key ?? adapterWithoutChannel
  const tried = { message, outcome, adapter, channels: channels.length }
  await asTenant(tenantId, () => keepOutcome(tried))
}

function through(channel: OpenChannel, { id, recipient, body }: ClaimedMessage): Promise<Outcome> {
  const { reportTo } = channel
  return askToSend(channel, { to: `+${recipient}`, text: body, reference: id, reportTo })
}

async function withoutChannel(message: ClaimedMessage): Promise<Outcome> {
  if (adapterWithoutChannel !== 'log') {
    return { status: 'failed', mayRepeat: false, reason: 'E_NO_CHANNEL' }
  }
  await writeToLog({ to: message.recipient, text: message.body, reference: message.id })
  return { status: 'sent', providerReference: message.id }
}
