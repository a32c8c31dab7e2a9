import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import env from '#start/env'

const CLAIM = 'from billing_chunks c'

export type StatementRelay = {
  port: number
  /** Calls back before the n-th piece that the worker sends after it took a chunk; 0 is the claim itself. */
  before(n: number, strike: () => void): void
  close(): void
}

/**
 * Stands between a worker and the database and counts what the worker says from the moment it takes
 * a chunk of a billing run: the statements of that chunk's transaction.
 */
export async function statementRelay(): Promise<StatementRelay> {
  const server = createServer()
  const sockets = new Set<Socket>()
  let left: number | null = null
  let strike = () => {}
  server.on('connection', (client) => {
    const database = connect(env.get('DB_PORT'), env.get('DB_HOST'))
    let isChunk = false
    sockets.add(client)
    client.on('data', (piece) => {
      isChunk ||= piece.includes(CLAIM)
      if (isChunk && left !== null && left-- === 0) {
        left = null
        return strike()
      }
      database.write(piece)
    })
    database.on('data', (piece) => client.write(piece))
    client.on('error', () => {}).on('close', () => database.destroy())
    database.on('error', () => {}).on('close', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    before(n, call) {
      left = n
      strike = call
    },
    close() {
      server.close()
      sockets.forEach((socket) => socket.destroy())
    },
  }
}
