import { isRefused, refuse, type Command, type Credentials, type Settings } from '@hisob/contract'
import type { Refused } from '@hisob/contract'
import { askToRead, type Read } from '#payments/gateway/ask_adapter'
import { credentialsMatch } from '#payments/gateway/credentials_match'
import type { Gateway } from '#payments/gateway/gateway'
import type { Incoming } from '#payments/gateway/incoming'

type Met = { incoming: Incoming; channel: Gateway; settings: Settings }

/**
 * From bytes to a command we may obey, in the order that gives strangers the least: the network, the
 * credentials, then the message and its service. Everything short of that is a refusal.
 */
export async function understand(met: Met): Promise<Command | Refused> {
  const { incoming, channel, settings } = met
  if (!channel.knowsPeer) return refuse('access_denied')
  if (!incoming.isReadable) return refuse('malformed')
  const read = await askToRead(incoming.adapter, incoming.call, settings)
  return (await turnAway(channel, read)) ?? obeyable(met, read)
}

/** What can be refused without looking at the message; null lets it in. */
async function turnAway(channel: Gateway, { authenticated }: Read): Promise<Refused | null> {
  if (authenticated === null) return null
  if (isRefused(authenticated)) return authenticated
  return (await credentialsMatch(channel, authenticated)) ? null : refuse('unauthorized')
}

async function obeyable({ incoming, channel, settings }: Met, read: Read) {
  const { authenticated, decoded } = read
  if (isRefused(decoded)) return decoded

  const { credentials, serviceId, command } = decoded
  const isProven = authenticated !== null || (await isKnown(incoming, channel, credentials))
  if (!isProven) return refuse('unauthorized')
  if (!incoming.adapter.manifest.commands.includes(command.kind)) return refuse('unknown_method')
  const isOurs = serviceId === null || serviceId === settings.serviceId
  return isOurs ? command : refuse('unknown_service')
}

/** A signature has been verified by the adapter itself, with a secret of its settings. */
async function isKnown({ adapter }: Incoming, channel: Gateway, given: Credentials | null) {
  if (adapter.manifest.authentication === 'signature') return true
  return given !== null && credentialsMatch(channel, given)
}
