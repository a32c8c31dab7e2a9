import logger from '@adonisjs/core/services/logger'
import {
  isRefused,
  refuse,
  type Command,
  type Outcome,
  type RawReply,
  type Refused,
  type Settings,
} from '@hisob/contract'
import { gateway } from '#config/payments'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { mayServe } from '#shared/adapters/installed'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { beforeDeadline } from '#shared/tenancy/deadline'
import { tenantByCode } from '#administration/queries/tenants'
import { answerCommand } from '#payments/actions/answer_command'
import { receiveCall } from '#payments/actions/receive_call'
import { storeAnswer } from '#payments/actions/store_answer'
import { askToDescribe, askToEncode } from '#payments/gateway/ask_adapter'
import { settingsOf, valuesOf } from '#shared/adapters/channel_settings'
import type { Gateway } from '#payments/gateway/gateway'
import type { Incoming } from '#payments/gateway/incoming'
import { retryContention } from '#payments/gateway/retry_contention'
import { understand } from '#payments/gateway/understand'
import { gatewayFor } from '#payments/queries/gateway_for'

/**
 * What is sent when the adapter cannot say it: no word of any protocol, and so nothing final. The
 * provider asks again, and what was done is then a repeat.
 */
const SPEECHLESS: RawReply = { status: 503, headers: {}, body: new Uint8Array() }

/**
 * Answers a provider's call. The call is stored before anything is done about it; the answer is
 * stored in the transaction that does it, so that neither stands without the other; and nothing is
 * replied before that has committed. Null when the region has no such channel. Nobody waits longer
 * for it than a provider does.
 *
 * Whatever fails becomes the provider's own word for "our fault, ask again".
 */
export async function answerCall(incoming: Incoming): Promise<RawReply | null> {
  try {
    return await beforeDeadline(gateway.answerWithinMs, async () => {
      const received = await receive(incoming)
      return received && (await answer(received))
    })
  } catch (error) {
    logger.error({ err: error, requestId: incoming.requestId }, 'a provider call failed')
    return encoded(incoming, refuse('internal'), {})
  }
}

type Received = {
  tenantId: number
  callId: string
  incoming: Incoming
  channel: Gateway
  settings: Settings
  /** The region rests: the call is kept and the provider shall come again. */
  isSuspended: boolean
}

type Understood = Received & { command: Command | Refused }

/** What anybody may read of the protocol, for example a WSDL; nothing of it is stored. */
export async function describeTo(incoming: Incoming): Promise<RawReply | null> {
  const { region, adapter, call } = incoming
  const isAsked = adapter.has.includes('describe') && ['GET', 'HEAD'].includes(call.method)
  const tenant = isAsked && !adapter.isResting ? await tenantByCode(region) : null
  if (!tenant || !(await mayServe(adapter, tenant.id))) return null
  const settings = await asTenant(tenant.id, () => settingsFor(incoming))
  if (!settings) return null
  try {
    return await askToDescribe(adapter, call, settings)
  } catch (error) {
    if (!(error instanceof AdapterFailed)) throw error
    return SPEECHLESS
  }
}

async function settingsFor({ name, adapter, call }: Incoming): Promise<Settings | null> {
  const channel = await gatewayFor(name, call.peer)
  return channel && settingsOf(valuesOf(channel, adapter.manifest), adapter.manifest)
}

async function answer(received: Received): Promise<RawReply> {
  return act({ ...received, command: await commandOf(received) })
}

/**
 * An adapter that fails costs this one call: the provider is told that the fault is ours. One that
 * rests reads nothing and is asked for its words alone.
 */
async function commandOf(received: Received): Promise<Command | Refused> {
  if (received.incoming.adapter.isResting) return refuse('unavailable')
  try {
    return await understand(received)
  } catch (error) {
    if (!(error instanceof AdapterFailed)) throw error
    return refuse('internal')
  }
}

async function receive(incoming: Incoming): Promise<Received | null> {
  const { region, name, adapter, call, requestId } = incoming
  const tenant = await tenantByCode(region)
  if (!tenant || tenant.status === 'opening') return null
  if (!(await mayServe(adapter, tenant.id))) return null

  const stored = await asTenant(tenant.id, async () => {
    const channel = await gatewayFor(name, call.peer)
    if (!channel) return null
    const secretsInBody = adapter.manifest.secretsInBody ?? []
    const kept = {
      channelId: channel.id,
      adapter: adapter.manifest.key,
      requestId,
      call,
      secretsInBody,
    }
    const callId = await receiveCall(kept)
    return { channel, callId, values: valuesOf(channel, adapter.manifest) }
  })
  return (
    stored && {
      ...stored,
      tenantId: tenant.id,
      isSuspended: tenant.status === 'suspended',
      incoming,
      settings: settingsOf(stored.values, adapter.manifest),
    }
  )
}

async function act(understood: Understood): Promise<RawReply> {
  const { tenantId, incoming } = understood
  try {
    const { lockWaitMs } = gateway
    return await retryContention(() => asTenant(tenantId, () => obey(understood), { lockWaitMs }))
  } catch (error) {
    logger.error({ err: error, requestId: incoming.requestId }, 'a provider command failed')
    return asTenant(tenantId, () => reply(understood, refuse('internal')))
  }
}

function obey(understood: Understood): Promise<RawReply> {
  const { name, call, requestId } = understood.incoming
  const actor = { kind: 'channel' as const, id: null, name, ip: call.peer, requestId }
  return asActor(actor, async () => {
    return reply(understood, await outcomeOf(understood))
  })
}

async function outcomeOf({
  isSuspended,
  channel,
  command,
  incoming,
}: Understood): Promise<Outcome> {
  if (isRefused(command)) return command
  if (isSuspended) return refuse('unavailable')
  return answerCommand(channel, command, incoming.call.receivedAt)
}

async function reply(understood: Understood, outcome: Outcome): Promise<RawReply> {
  const { callId, incoming, settings, command } = understood
  const said = await encoded(incoming, outcome, settings)
  await storeAnswer(callId, {
    command: isRefused(command) ? null : command,
    outcome,
    reply: said,
  })
  return said
}

async function encoded({ adapter, call }: Incoming, outcome: Outcome, settings: Settings) {
  try {
    return await askToEncode(adapter, outcome, call, settings)
  } catch (error) {
    if (!(error instanceof AdapterFailed)) throw error
    return SPEECHLESS
  }
}
