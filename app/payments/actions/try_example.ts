import { isRefused, type Outcome, type RawCall } from '@hisob/contract'
import { callAdapter } from '#shared/adapters/call_adapter'
import { installed } from '#shared/adapters/installed'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { answerCommand } from '#payments/actions/answer_command'
import { askToEncode, askToRead } from '#payments/gateway/ask_adapter'
import { isRawCall } from '#payments/gateway/is_raw_call'
import { settingsOf, valuesOf } from '#shared/adapters/channel_settings'
import { callText, replyText } from '#payments/gateway/raw_text'
import { rolledBack } from '#payments/gateway/rolled_back'
import { secretsOf } from '#payments/gateway/secrets_of'
import type PaymentChannel from '#payments/models/payment_channel'
import { gatewayFor } from '#payments/queries/gateway_for'
import type { Trial } from '#payments/trial'

/**
 * Lets a provider's channel answer an example call about an account: read, obeyed and answered as a
 * real one, but nothing of it is kept. Only the network and the password are not looked at, for they
 * are the provider's.
 *
 * @throws E_CHANNEL_CANNOT_TRY · AdapterFailed
 */
export async function tryExample(channel: PaymentChannel, account: string): Promise<Trial> {
  const adapter = await installed('payment', channel.adapter)
  if (!adapter?.has.includes('example')) throw new DomainException('E_CHANNEL_CANNOT_TRY')
  const { manifest } = adapter
  const settings = settingsOf(valuesOf(channel, manifest), manifest)
  const receivedAt = clock.now().toUTC().toISO()!
  const example = { run: 'example', args: [account, settings, receivedAt] }
  const call = await callAdapter<RawCall>(adapter, [example], {
    believe: ([value]) => (isRawCall(value) ? value : null),
  })
  const { decoded } = await askToRead(adapter, call, settings)
  const outcome = isRefused(decoded) ? decoded : await obeyed(channel, decoded.command, receivedAt)
  const reply = await askToEncode(adapter, outcome, call, settings)
  const secrets = secretsOf(manifest, settings)
  return {
    outcome: isRefused(outcome) ? outcome.refusal : outcome.kind,
    exchanges: [{ request: callText(call, secrets), answer: replyText(reply, secrets) }],
  }
}

type Command = Parameters<typeof answerCommand>[1]

/** An example only asks or promises; whatever else it turned out to be is not done. */
async function obeyed(channel: PaymentChannel, command: Command, at: string): Promise<Outcome> {
  const isHarmless = command.kind === 'check' || command.kind === 'reserve'
  const gateway = await gatewayFor(channel.code, '127.0.0.1')
  if (!isHarmless || !gateway) throw new DomainException('E_CHANNEL_CANNOT_TRY')
  return rolledBack(() => answerCommand(gateway, command, at))
}
