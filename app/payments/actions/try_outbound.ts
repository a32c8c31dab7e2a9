import { randomUUID } from 'node:crypto'
import type { Poll, RequestToPay } from '@hisob/contract'
import { house } from '#config/adapters'
import { callAdapter } from '#shared/adapters/call_adapter'
import { hostClient } from '#shared/adapters/host_client'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { CURRENCY } from '#shared/kernel/money'
import { audit } from '#administration/actions/audit'
import { askForLink } from '#payments/gateway/ask_outbound'
import { isPollAnswer } from '#payments/gateway/believe_outbound'
import { recordingClient } from '#payments/gateway/recording_client'
import { secretsOf } from '#payments/gateway/secrets_of'
import type PaymentChannel from '#payments/models/payment_channel'
import { outboundOf } from '#payments/queries/outbound_of'
import type { Trial } from '#payments/trial'

const SMALL_SUM = 100_000n

/**
 * Makes the address at which a payer would pay; calls nobody.
 *
 * @throws E_CHANNEL_CANNOT_TRY · AdapterFailed
 */
export async function tryLink(channel: PaymentChannel, account: string): Promise<Trial> {
  const outbound = await able(channel, 'link')
  const request: RequestToPay = {
    reference: `trial-${randomUUID()}`,
    account,
    amount: { minor: SMALL_SUM, currency: CURRENCY },
    phone: null,
    returnUrl: null,
    language: 'uz',
  }
  const link = await askForLink(outbound, request)
  return { outcome: link === null ? 'no_link' : 'link', exchanges: [], link }
}

/**
 * Asks the provider about a payment that nobody has made: a real call that moves nothing.
 *
 * @throws E_CHANNEL_CANNOT_TRY · AdapterFailed
 */
export async function tryPoll(channel: PaymentChannel): Promise<Trial> {
  const { adapter, settings, owner } = await able(channel, 'poll')
  const { manifest } = adapter
  const rules = { manifest, settings, owner, privateNetworks: house.networks }
  const { client, exchanges } = recordingClient(hostClient(rules), secretsOf(manifest, settings))
  const poll: Poll = {
    reference: `trial-${randomUUID()}`,
    providerReference: null,
    account: 'trial',
    amount: { minor: SMALL_SUM, currency: CURRENCY },
    since: clock.now().toUTC().toISO()!,
  }
  await audit({
    action: 'channel.tried',
    subject: { kind: 'channel', id: String(channel.id) },
    after: { code: channel.code },
  })
  const answer = await callAdapter(adapter, [{ run: 'poll', args: [poll, settings] }], {
    client,
    believe: ([value]) => (isPollAnswer(value) ? value : null),
  })
  return { outcome: answer.kind, exchanges }
}

async function able(channel: PaymentChannel, wish: 'link' | 'poll') {
  const outbound = await outboundOf(channel)
  if (!outbound?.adapter.manifest.can.includes(wish)) {
    throw new DomainException('E_CHANNEL_CANNOT_TRY')
  }
  return outbound
}
