import type {
  Credentials,
  Decoded,
  Outcome,
  RawCall,
  RawReply,
  Refused,
  Settings,
} from '@hisob/contract'
import { isOurRefusal, isRawReply } from '#shared/adapters/believe'
import { callAdapter } from '#shared/adapters/call_adapter'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'
import { limits } from '#shared/adapters/limits'
import { isCredentials, isDecoded } from '#payments/gateway/believe'

type Adapter = InstalledAdapter<'payment'>

export type Read = {
  /** Null from an adapter that cannot tell before it reads the body. */
  authenticated: Credentials | Refused | null
  decoded: Decoded | Refused
}

/** Who calls and what is asked, in one go. */
export function askToRead(adapter: Adapter, call: RawCall, settings: Settings): Promise<Read> {
  const args = [bare(call), settings]
  const steps = [
    { run: 'authenticate', args },
    { run: 'decode', args },
  ]
  return callAdapter(adapter, steps, {
    believe: ([authenticated, decoded]) => {
      if (!isDecoded(decoded) && !isOurRefusal(decoded)) return null
      if (!adapter.has.includes('authenticate')) return { authenticated: null, decoded }
      const isBelieved = isCredentials(authenticated) || isOurRefusal(authenticated)
      return isBelieved ? { authenticated, decoded } : null
    },
  })
}

/** The answer to a call in the provider's words. */
export function askToEncode(
  adapter: Adapter,
  outcome: Outcome,
  call: RawCall,
  settings: Settings
): Promise<RawReply> {
  return callAdapter(adapter, [{ run: 'encode', args: [outcome, bare(call), settings] }], {
    believe: ([reply]) => believed(reply),
  })
}

/** What anybody may read; null when this call asks for nothing of the kind. */
export async function askToDescribe(
  adapter: Adapter,
  call: RawCall,
  settings: Settings
): Promise<RawReply | null> {
  const answer = await callAdapter(adapter, [{ run: 'describe', args: [bare(call), settings] }], {
    believe: ([reply]) => {
      if (reply === null) return { description: null }
      const description = believed(reply)
      return description && { description }
    },
  })
  return answer.description
}

function believed(reply: unknown): RawReply | null {
  return isRawReply(reply, limits.mostReplyBytes) ? reply : null
}

/** With bytes of its own: a Buffer is a window on memory that holds other people's calls. */
function bare(call: RawCall): RawCall {
  return { ...call, body: new Uint8Array(call.body) }
}
