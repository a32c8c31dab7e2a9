import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { portTrouble } from '#bin/services/port_trouble'

/** The wished port of the loopback, or any free one when it is taken. */
export async function freePort(wished: number): Promise<number> {
  if (!(await portTrouble({ host: '127.0.0.1', port: wished, setting: '' }))) return wished
  return new Promise((done, refuse) => {
    const server = createServer()
    server.once('error', refuse)
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })
}
