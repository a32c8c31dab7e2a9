import { connect, createServer, type Socket } from 'node:net'
import env from '#start/env'
import { listen, portOf } from '#tests/support/payments/server_process'

/** Where the connection of a payment breaks. */
export const FAULTS = ['before posting', 'before commit', 'session ended', 'after commit'] as const

export type Fault = (typeof FAULTS)[number]

export type FaultyDatabase = {
  port: number
  /** Breaks the next `times` payments there; answers how many are still to break. */
  strike(fault: Fault, times: number): void
  left(): number
  close(): void
}

/**
 * Stands between a server and the database and breaks the connections of payments where it is told.
 *
 * @param endSession ends the session of the database that is connected from this local port
 */
export async function faultyDatabase(
  endSession: (port: number) => Promise<unknown>
): Promise<FaultyDatabase> {
  const server = await listen(createServer())
  const sockets = new Set<Socket>()
  let planned: Fault | null = null
  let left = 0
  const strikes = (fault: Fault) => planned === fault && left > 0 && left-- > 0

  server.on('connection', (client) => {
    const database = connect(env.get('DB_PORT'), env.get('DB_HOST'))
    let isPaying = false
    sockets.add(client)
    client.on('data', (chunk) => {
      const isPosting = chunk.includes('post_payment(')
      const isEnd = isPaying && chunk.includes('COMMIT')
      isPaying ||= isPosting
      if (isPosting && strikes('before posting')) return client.destroy()
      if (isEnd && strikes('before commit')) return client.destroy()
      if (isEnd && strikes('session ended')) {
        return endSession(database.localPort!).then(() => database.write(chunk))
      }
      return database.write(chunk)
    })
    database.on('data', (chunk) => {
      const isStored = isPaying && chunk.includes('COMMIT\0')
      if (isStored) isPaying = false
      if (isStored && strikes('after commit')) client.destroy()
      else client.write(chunk)
    })
    client.on('error', () => {}).on('close', () => database.destroy())
    database.on('error', () => {}).on('close', () => client.destroy())
  })
  return {
    port: portOf(server),
    strike(fault, times) {
      planned = fault
      left = times
    },
    left: () => left,
    close() {
      server.close()
      sockets.forEach((socket) => socket.destroy())
    },
  }
}
