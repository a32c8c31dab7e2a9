import { createServer } from 'node:net'

interface Place {
  host: string
  port: number
  /** The line of .env that moves it. */
  setting: string
}

/** Why nothing can listen there, as a sentence; undefined when the port is free. */
export async function portTrouble({ host, port, setting }: Place): Promise<string | undefined> {
  const code = await tryToListen(host, port)
  if (code === undefined) return undefined
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program: stop that program or set ${setting} in .env to a free port.`
  }
  if (code === 'EACCES') {
    return `You may not open port ${port}: set ${setting} in .env to a port above 1024.`
  }
  return `Nothing can listen at ${host}:${port} (${code}): correct ${setting} and HOST in .env.`
}

function tryToListen(host: string, port: number) {
  return new Promise<string | undefined>((done) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
    server.listen({ host, port, exclusive: true }, () => server.close(() => done(undefined)))
  })
}
