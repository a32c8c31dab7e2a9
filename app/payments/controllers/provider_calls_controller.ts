import type { HttpContext } from '@adonisjs/core/http'
import { gateway } from '#config/payments'
import { hearCall } from '#shared/http/hear_call'
import { answerCall, describeTo } from '#payments/actions/answer_call'
import { adapterNamed } from '#payments/gateway/adapter_named'
import { adapterOf } from '#payments/gateway/adapter_of'

export default class ProviderCallsController {
  /** What a provider says, in its own protocol. Nothing of the web stack runs here. */
  async store({ request, response, params }: HttpContext) {
    const adapter = await adapterNamed(adapterOf(params.adapter) ?? '')
    if (!adapter) return nobodyHere(response)

    const { call, isWhole, isReadable } = await hearCall(request, {
      mostBytes: gateway.mostBytes,
      withinMs: gateway.bodyWithinMs,
    })
    const incoming = {
      region: params.tenant,
      name: params.adapter,
      adapter,
      call,
      isReadable,
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
