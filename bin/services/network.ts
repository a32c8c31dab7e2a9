import net from 'node:net'

export function answers(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = net.connect({ host, port, timeout: 1000 })
    const say = (yes: boolean) => {
      socket.destroy()
      done(yes)
    }
    socket.once('error', () => say(false))
    socket.once('timeout', () => say(false))
    socket.once('connect', () => say(true))
  })
}

/** Waits until something answers; false when nothing did in time. */
export async function answersWithin(host: string, port: number, milliseconds: number) {
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    if (await answers(host, port)) return true
    await new Promise((next) => setTimeout(next, 100))
  }
  return false
}

/** A free loopback port, the preferred one when it is free. */
export async function freePort(preferred: number): Promise<number> {
  if (!(await answers('127.0.0.1', preferred))) return preferred
  return new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => done(port))
    })
  })
}
