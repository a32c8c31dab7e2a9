import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server } from 'node:net'
import app from '@adonisjs/core/services/app'

export type ServerProcess = { port: number; server: ChildProcess; died: Promise<unknown> }

/** A web server process of its own, whose database is behind this port; answers once it listens. */
export async function startServer(
  databasePort: number,
  more: NodeJS.ProcessEnv = {}
): Promise<ServerProcess> {
  const port = await freePort()
  const server = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    cwd: app.makePath(),
    env: {
      ...process.env,
      PORT: String(port),
      DB_PORT: String(databasePort),
      BUILT_ASSETS: '1',
      ...more,
      ...more,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const died = once(server, 'exit')
  await Promise.race([answers(port), died.then(() => Promise.reject(new Error('never started')))])
  return { port, server, died }
}

export async function listen(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function freePort(): Promise<number> {
  const server = await listen(createServer())
  const port = portOf(server)
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
