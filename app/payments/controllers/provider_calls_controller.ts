import type { HttpContext } from '@adonisjs/core/http'
import { gateway } from '#config/payments'
import { clock } from '#shared/clock'
import { answerCall, describeTo } from '#payments/actions/answer_call'
import { adapterNamed } from '#payments/gateway/adapter_named'
import { peerAddress } from '#payments/gateway/peer_address'
import { readBytes } from '#payments/gateway/read_bytes'

export default class ProviderCallsController {
  /** What a provider says, in its own protocol. Nothing of the web stack runs here. */
  async store({ request, response, params }: HttpContext) {
    const receivedAt = clock.now().toUTC().toISO()
    const adapter = await adapterNamed(params.adapter)
    if (!adapter) return nobodyHere(response)

    const { bytes, isWhole } = await readBytes(request.request, {
      mostBytes: gateway.mostBytes,
      withinMs: gateway.bodyWithinMs,
    })
    const incoming = {
      region: params.tenant,
      name: params.adapter,
      adapter,
      call: {
        method: request.method(),
        path: request.url(true),
        headers: plain(request.headers()),
        body: bytes,
        peer: peerAddress(request.ip()),
        receivedAt,
      },
      isReadable: isWhole && request.header('content-encoding', 'identity') === 'identity',
      requestId: request.id() ?? '',
    }
    const reply = (await describeTo(incoming)) ?? (await answerCall(incoming))
    if (!reply) return nobodyHere(response)

    if (!isWhole) response.header('connection', 'close')
    response.status(reply.status).header('x-request-id', request.id() ?? '')
    for (const [name, value] of Object.entries(reply.headers)) response.header(name, value)
    return response.send(Buffer.from(reply.body))
  }
}

function nobodyHere(response: HttpContext['response']) {
  return response.status(404).json({ error: 'No such channel' })
}

function plain(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')])
  )
}
