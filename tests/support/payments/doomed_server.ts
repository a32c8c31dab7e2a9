import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import app from '@adonisjs/core/services/app'
import env from '#start/env'

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
  const port = await freePort()
  const server = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    cwd: app.makePath(),
    env: { ...process.env, PORT: String(port), DB_PORT: portOf(relay), BUILT_ASSETS: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const clients = new Set<Socket>()
  relay.on('connection', (client) => {
    clients.add(client)
    relayUntilPaid(client, () => server.kill('SIGKILL'))
  })
  const died = once(server, 'exit')
  await Promise.race([answers(port), died.then(() => Promise.reject(new Error('never started')))])
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

async function listen(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function portOf(server: Server): string {
  return String((server.address() as AddressInfo).port)
}

async function freePort(): Promise<number> {
  const server = await listen(createServer())
  const port = Number(portOf(server))
  server.close()
  await once(server, 'close')
  return port
}

async function answers(port: number): Promise<void> {
  for (;;) {
    const isUp = await fetch(`http://127.0.0.1:${port}/gateway/x/x`).then(
      () => true,
      () => false
    )
    if (isUp) return
    await new Promise((next) => setTimeout(next, 100))
  }
}
