import { connect, createServer, type Socket } from 'node:net'
import env from '#start/env'
import { listen, portOf } from '#tests/support/payments/server_process'

export type GreyDatabase = {
  port: number
  /** What the database answers is swallowed from now on, and nobody is told. */
  swallow(): void
  /** Every answer takes so much longer; none again after 0. Connections made from now on are well. */
  slow(ms: number): void
  heal(): void
  close(): void
}

/** Stands between a server and a database that is neither well nor gone. */
export async function greyDatabase(): Promise<GreyDatabase> {
  const server = await listen(createServer())
  const sockets = new Set<Socket>()
  let isSwallowing = false
  let delayMs = 0
  server.on('connection', (client) => {
    const database = connect(env.get('DB_PORT'), env.get('DB_HOST'))
    let isDeaf = false
    sockets.add(client)
    client.on('data', (chunk) => database.write(chunk))
    database.on('data', (chunk) => {
      isDeaf ||= isSwallowing
      if (isDeaf) return
      if (delayMs === 0) client.write(chunk)
      else setTimeout(() => client.writable && client.write(chunk), delayMs)
    })
    client.on('error', () => {}).on('close', () => database.destroy())
    database.on('error', () => {}).on('close', () => client.destroy())
  })
  return {
    port: portOf(server),
    swallow: () => (isSwallowing = true),
    slow: (ms) => (delayMs = ms),
    heal() {
      isSwallowing = false
      delayMs = 0
    },
    close() {
      server.close()
      sockets.forEach((socket) => socket.destroy())
    },
  }
}
