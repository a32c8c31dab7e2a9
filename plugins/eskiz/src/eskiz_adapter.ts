import { defineMessageAdapter } from '@hisob/contract'
import type { Host, HttpReply, MessageResult, OutboundMessage } from '@hisob/contract'
import { login, TOKEN } from './login.ts'
import { manifest } from './manifest.ts'
import type { EskizSettings } from './manifest.ts'
import { acknowledge, report } from './report.ts'
import { fieldsOf, form, PATH_OF } from './wire.ts'

/** Eskiz's REST interface: a token by login, then one call a message. */
export const eskizAdapter = defineMessageAdapter({ manifest, send, report, acknowledge })

async function send(
  message: OutboundMessage,
  settings: EskizSettings,
  host: Host
): Promise<MessageResult> {
  const known = await host.recall(TOKEN)
  const token = known ?? (await login(settings, host))
  if (typeof token !== 'string') return token

  const reply = await hand(message, settings, { host, token })
  if (known === null || !isExpired(reply)) return resultOf(reply)

  // The token ran out while we remembered it: nothing was taken, so once more with a new one.
  const renewed = await login(settings, host)
  return typeof renewed === 'string'
    ? resultOf(await hand(message, settings, { host, token: renewed }))
    : renewed
}

function hand(
  { to, text, reference, reportTo }: OutboundMessage,
  { address, sender }: EskizSettings,
  { host, token }: { host: Host; token: string }
): Promise<HttpReply> {
  const fields = {
    mobile_phone: to.replace('+', ''),
    message: text,
    from: sender,
    user_sms_id: reference,
    ...(reportTo ? { callback_url: reportTo } : {}),
  }
  return host.http({
    method: 'POST',
    url: `${address}${PATH_OF.send}`,
    ...form(fields, { authorization: `Bearer ${token}` }),
  })
}

function isExpired(reply: HttpReply): boolean {
  return reply.kind === 'reply' && reply.status === 401
}

/** After the bytes left us and no answer came, nobody knows; a 5xx says that it was not taken. */
function resultOf(reply: HttpReply): MessageResult {
  if (reply.kind === 'failed') {
    if (reply.contacted) return { status: 'unknown', reason: reply.because }
    return { status: 'failed', isFinal: false, reason: reply.because }
  }
  const { id, message, status } = fieldsOf(reply)
  if (reply.status === 200 && id) return { status: 'sent', providerReference: id }
  const reason = message ?? status ?? `HTTP ${reply.status}`
  return { status: 'failed', isFinal: reply.status < 500 && reply.status !== 429, reason }
}
