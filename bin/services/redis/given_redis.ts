import net from 'node:net'
import { Refusal } from '#bin/services/refusal'

const PATIENCE_MS = 5000

/** Refuses a REDIS_URL nobody answers at, before the application waits for it. */
export async function givenRedis(redisUrl: string): Promise<string> {
  const url = URL.parse(redisUrl)
  if (!url?.hostname || !['redis:', 'rediss:'].includes(url.protocol)) {
    throw new Refusal('REDIS_URL cannot be read: write it as redis://user:password@host:6379.')
  }
  if (await answers(url.hostname, Number(url.port || 6379))) return redisUrl
  throw new Refusal(
    `No Redis answers at ${url.host}: start it, correct REDIS_URL in .env, or leave REDIS_URL empty.`
  )
}

function answers(host: string, port: number) {
  return new Promise<boolean>((done) => {
    const socket = net.connect({ host, port })
    socket.setTimeout(PATIENCE_MS, () => socket.destroy())
    socket.once('connect', () => {
      done(true)
      socket.destroy()
    })
    socket.once('error', () => done(false))
    socket.once('close', () => done(false))
  })
}
