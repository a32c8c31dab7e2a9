import {
  isRefused,
  refuse,
  type Command,
  type Credentials,
  type Refused,
  type Settings,
} from '@hisob/contract'
import { credentialsMatch } from '#payments/gateway/credentials_match'
import type { Gateway } from '#payments/gateway/gateway'
import type { Incoming } from '#payments/gateway/incoming'

type Met = { incoming: Incoming; channel: Gateway; settings: Settings }

/**
 * From bytes to a command we may obey, in the order that gives strangers the least: the network, the
 * credentials, then the message and its service. Everything short of that is a refusal.
 */
export async function understand(met: Met): Promise<Command | Refused> {
  return (await turnAway(met)) ?? (await read(met))
}

/** What can be refused without looking at the message; null lets it in. */
async function turnAway({ incoming, channel, settings }: Met): Promise<Refused | null> {
  const { adapter, call, isReadable } = incoming
  if (!channel.knowsPeer) return refuse('access_denied')
  if (!isReadable) return refuse('malformed')
  if (!adapter.authenticate) return null

  const credentials = adapter.authenticate(call, settings)
  if (isRefused(credentials)) return credentials
  return (await credentialsMatch(channel, credentials)) ? null : refuse('unauthorized')
}

async function read({ incoming, channel, settings }: Met): Promise<Command | Refused> {
  const { adapter, call } = incoming
  const decoded = adapter.decode(call, settings)
  if (isRefused(decoded)) return decoded

  const { credentials, serviceId, command } = decoded
  const isProven = adapter.authenticate ?? (await isKnown(incoming, channel, credentials))
  if (!isProven) return refuse('unauthorized')
  const isOurs = serviceId === null || serviceId === settings.serviceId
  return isOurs ? command : refuse('unknown_service')
}

/** A signature has been verified by the adapter itself, with a secret of its settings. */
async function isKnown({ adapter }: Incoming, channel: Gateway, given: Credentials | null) {
  if (adapter.manifest.authentication === 'signature') return true
  return given !== null && credentialsMatch(channel, given)
}
