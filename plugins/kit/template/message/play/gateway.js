import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { loopbackHost } from '@hisob/contract/test_suite'

/**
 * Plays the gateway on this machine, in a mood; `taken` are the texts that reached phones.
 *
 * @param {import('@hisob/contract/test_suite').GatewayMood} mood
 * @returns {Promise<import('@hisob/contract/test_suite').PlayedGateway>}
 */
export async function playGateway(mood) {
  const taken = []
  const server = createServer(async (request, response) => {
    if (mood === 'is_silent') return
    if (mood === 'refuses') return response.writeHead(422).end('{}')
    const message = JSON.parse(await text(request))
    taken.push({ to: message.to, text: message.text })
    response.end(JSON.stringify({ message: `M-${message.id}` }))
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const close = () => {
    server.closeAllConnections()
    return new Promise((done) => server.close(() => done()))
  }
  if (mood === 'is_down') await close()
  const withinMs = mood === 'is_silent' ? 300 : 10_000
  const host = loopbackHost({ origin: `http://127.0.0.1:${port}`, withinMs })
  return { host, taken, close: mood === 'is_down' ? () => Promise.resolve() : close }
}
