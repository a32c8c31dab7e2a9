import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { house, packages } from '#config/adapters'

const SPECIFIER = new URL('./test_outbound.js', import.meta.url).href

packages[SPECIFIER] = () => import(SPECIFIER)
house.networks.push('127.0.0.0/8')

export type Asked = { path: 'push' | 'poll'; reference: string; providerReference?: string | null }

/** What the provider does with one request: an answer of the contract, or `cut`, and nothing is said. */
export type Says = (asked: Asked) => object | 'cut' | Promise<object | 'cut'>

export type PlayedProvider = {
  address: string
  asked: Asked[]
  says: Says
  /** Nobody listens any more, and somebody again, at the same address. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
}

/** A provider of payments on this machine that says what a test tells it to. */
export async function playProvider(): Promise<PlayedProvider> {
  const open = async (port: number) => {
    const server = createServer((request, response) => void answer(provider, request, response))
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server: Server = await open(0)
  const { port } = server.address() as AddressInfo
  const provider: PlayedProvider = {
    address: `127.0.0.1:${port}`,
    asked: [],
    says: () => ({ kind: 'pending' }),
    async goAway() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
    async comeBack() {
      server = await open(port)
    },
  }
  return provider
}

async function answer(
  provider: PlayedProvider,
  request: IncomingMessage,
  response: ServerResponse
) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const asked = JSON.parse(Buffer.concat(chunks).toString()) as Asked
  asked.path = request.url === '/push' ? 'push' : 'poll'
  provider.asked.push(asked)
  const said = await provider.says(asked)
  if (said === 'cut') return response.destroy()
  return response.end(JSON.stringify(said))
}
