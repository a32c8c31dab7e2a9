import type { Poll, PollAnswer, PushAnswer, RequestToPay, Settings } from '@hisob/contract'
import { house } from '#config/adapters'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { callAdapter } from '#shared/adapters/call_adapter'
import { hostClient } from '#shared/adapters/host_client'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'
import { isPayLink, isPollAnswer, isPushAnswer } from '#payments/gateway/believe_outbound'

export type Outbound = {
  adapter: InstalledAdapter<'outbound'>
  settings: Settings
  /** Whose notes it may recall: a channel of a region. */
  owner: string
}

/** An address at which the payer pays; null when this request cannot have one. Calls nobody. */
export async function askForLink({ adapter, settings }: Outbound, request: RequestToPay) {
  const answer = await callAdapter(adapter, [{ run: 'link', args: [request, settings] }], {
    believe: ([link]) => (link === null || isPayLink(link) ? { link } : null),
  })
  return answer.link
}

/** Sends the request. A call that was never made is told apart from one whose end is not known. */
export async function askToPush(outbound: Outbound, request: RequestToPay): Promise<PushAnswer> {
  try {
    return await callOut(
      outbound,
      { run: 'push', args: [request, outbound.settings] },
      isPushAnswer
    )
  } catch (error) {
    return { kind: wasNeverMade(error) ? 'not_contacted' : 'unknown' }
  }
}

/** What the provider knows of a payment. An adapter that fails has said nothing. */
export async function askToPoll(outbound: Outbound, poll: Poll): Promise<PollAnswer> {
  try {
    return await callOut(outbound, { run: 'poll', args: [poll, outbound.settings] }, isPollAnswer)
  } catch (error) {
    return { kind: wasNeverMade(error) ? 'not_contacted' : 'unknown' }
  }
}

type Step = { run: string; args: readonly unknown[] }

function callOut<T>(
  { adapter, settings, owner }: Outbound,
  step: Step,
  isBelieved: (value: unknown) => value is T
): Promise<T> {
  const { manifest } = adapter
  const rules = { manifest, settings, owner, privateNetworks: house.networks }
  return callAdapter<T & object>(adapter, [step], {
    client: hostClient(rules),
    believe: ([answer]) => (isBelieved(answer) ? (answer as T & object) : null),
  })
}

function wasNeverMade(error: unknown): boolean {
  if (!(error instanceof AdapterFailed)) throw error
  return error.because === 'busy' || error.because === 'open'
}
