import type { HttpContext } from '@adonisjs/core/http'
import { messaging } from '#config/messaging'
import { hearCall } from '#shared/http/hear_call'
import { takeReport } from '#messaging/actions/take_report'

export default class DeliveryReportsController {
  /** What a gateway tells of messages, in its own protocol. Nothing of the web stack runs here. */
  async store({ request, response, params }: HttpContext) {
    const { call, isWhole, isReadable } = await hearCall(request, messaging.report)
    const requestId = request.id() ?? ''
    const { tenant: region, code, key } = params
    const reply = await takeReport({ region, code, key, call, isReadable, requestId })
    if (!reply) return response.status(404).json({ error: 'No such channel' })

    if (!isWhole) response.header('connection', 'close')
    response.status(reply.status).header('x-request-id', requestId)
    for (const [name, value] of Object.entries(reply.headers)) response.header(name, value)
    return response.send(Buffer.from(reply.body))
  }
}
