import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { loopbackHost } from '@hisob/contract/test_suite'

/**
 * Plays the provider on this machine, in a mood; `taken` are the requests that it has taken.
 *
 * @param {import('@hisob/contract/test_suite').ProviderMood} mood
 * @returns {Promise<import('@hisob/contract/test_suite').PlayedProvider>}
 */
export async function playProvider(mood) {
  const taken = []
  const server = createServer(async (request, response) => {
    if (mood === 'is_silent') return
    if (mood === 'refuses') return response.writeHead(422).end('{}')
    if (mood === 'talks_nonsense') return response.end('<html>')
    if (request.method === 'GET') return response.end('{"state":"waiting"}')
    const { id, sum } = JSON.parse(await text(request))
    taken.push({ reference: id, amountMinor: BigInt(sum) })
    response.end(JSON.stringify({ number: `R-${id}` }))
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
