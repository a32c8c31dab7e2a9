import type { HttpReply, HttpRequest } from '@hisob/contract'
import type { HostClient } from '#shared/adapters/host_client'
import { told } from '#payments/gateway/raw_text'
import type { Exchange } from '#payments/trial'

type Secrets = Parameters<typeof told>[2]

/** A client that also writes down what its adapter said over HTTP, and what was answered. */
export function recordingClient(client: HostClient, secrets: Secrets) {
  const exchanges: Exchange[] = []
  const recording: HostClient = {
    close: () => client.close(),
    async grant(wish, args) {
      const value = await client.grant(wish, args)
      if (wish === 'http') {
        exchanges.push({
          request: requestText(args[0] as HttpRequest, secrets),
          answer: answerText(value as HttpReply, secrets),
        })
      }
      return value
    },
  }
  return { client: recording, exchanges }
}

function requestText({ method, url, headers = {}, body }: HttpRequest, secrets: Secrets): string {
  return told(`${method} ${url}`, { headers, body: body ?? null }, secrets)
}

function answerText(reply: HttpReply, secrets: Secrets): string {
  if (reply.kind === 'failed') return reply.because
  const { status, headers, body } = reply
  return told(`HTTP ${status}`, { headers, body }, secrets)
}
