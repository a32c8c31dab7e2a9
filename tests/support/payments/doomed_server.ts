import { connect, createServer, type Socket } from 'node:net'
import env from '#start/env'
import { listen, portOf, startServer } from '#tests/support/payments/server_process'

export type DoomedServer = {
  port: number
  /** Cuts the server off from its database. */
  loseDatabase(): void
  /** Resolves when the server has been killed. */
  died: Promise<unknown>
  stop(): Promise<void>
}

/**
 * A server process of its own that is killed (-9) at the very moment the database has committed a
 * payment and before the server hears of it. It talks to the database through a relay that watches
 * for the answer to that COMMIT.
 */
export async function startDoomedServer(): Promise<DoomedServer> {
  const relay = await listen(createServer())
  const clients = new Set<Socket>()
  let kill = () => {}
  relay.on('connection', (client) => {
    clients.add(client)
    relayUntilPaid(client, () => kill())
  })
  const { port, server, died } = await startServer(portOf(relay))
  kill = () => server.kill('SIGKILL')
  return {
    port,
    died,
    loseDatabase() {
      relay.close()
      clients.forEach((client) => client.destroy())
    },
    async stop() {
      server.kill('SIGKILL')
      await died
      relay.close()
    },
  }
}

function relayUntilPaid(client: Socket, kill: () => void) {
  const database = connect(env.get('DB_PORT'), env.get('DB_HOST'))
  let isPaying = false
  client.on('data', (chunk) => {
    if (chunk.includes('post_payment(')) isPaying = true
    database.write(chunk)
  })
  database.on('data', (chunk) => {
    if (isPaying && chunk.includes('COMMIT\0')) kill()
    else client.write(chunk)
  })
  client.on('error', () => {}).on('close', () => database.destroy())
  database.on('error', () => {}).on('close', () => client.destroy())
}
