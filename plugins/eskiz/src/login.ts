import type { Host, MessageResult } from '@hisob/contract'
import type { EskizSettings } from './manifest.ts'
import { form, PATH_OF, tokenOf } from './wire.ts'

/** The name under which the host remembers the token. */
export const TOKEN = 'token'

/** Tokens live about thirty days; a fifth less is asked of the host. */
const REMEMBERED_SECONDS = 24 * 24 * 3600

/** A fresh token, or why there is none: nothing has been sent then. */
export async function login(
  { address, email, password }: EskizSettings,
  host: Host
): Promise<string | Extract<MessageResult, { status: 'failed' }>> {
  const reply = await host.http({
    method: 'POST',
    url: `${address}${PATH_OF.login}`,
    ...form({ email, password: password[0] ?? '' }),
  })
  if (reply.kind === 'failed') return { status: 'failed', isFinal: false, reason: reply.because }
  const token = reply.status === 200 ? tokenOf(reply) : null
  if (token === null) {
    host.log(`login refused with HTTP ${reply.status}`)
    return { status: 'failed', isFinal: false, reason: `login: HTTP ${reply.status}` }
  }
  await host.remember(TOKEN, token, REMEMBERED_SECONDS)
  return token
}
