import net from 'node:net'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Lease } from '#bin/services/lease'
import { project } from '#bin/services/project'
import { running } from '#bin/services/running'
import { freePort } from '#bin/services/free_port'
import { redisProgram } from '#bin/services/redis/redis_program'
import type { RedisProgram } from '#bin/services/redis/redis_program'

interface Place {
  /** The folder under tmp that keeps its data and names the service. */
  name: string
  port: number
}

const PATIENCE_MS = 5000

/**
 * A Redis of the project's own at some free port of the loopback; the URL, or undefined where no
 * Redis can be had. The last command to leave stops it.
 */
export async function startRedis({ name, port: wished }: Place): Promise<string | undefined> {
  const program = await redisProgram()
  if (!program) return undefined
  const lease = new Lease(name)
  lease.take()
  running.onStop(() => {
    if (lease.release()) stop(name)
  })

  const known = placeOf(name)
  if (known && (await answers(known.port))) return urlOf(known.port)
  const port = await freePort(wished)
  launch(program, name, port)
  return (await answersInTime(port)) ? urlOf(port) : undefined
}

function launch({ file, env }: RedisProgram, name: string, port: number) {
  const folder = project.tmp(name)
  mkdirSync(folder, { recursive: true })
  const log = openSync(`${folder}.log`, 'w')
  const child = spawn(
    file,
    [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
      ...['--appendonly', 'yes', '--maxmemory-policy', 'noeviction'],
    ],
    { env, stdio: ['ignore', log, log], detached: true, cwd: folder }
  )
  child.on('error', () => {})
  child.unref()
  writeFileSync(join(folder, 'place.json'), JSON.stringify({ pid: child.pid, port }))
}

function stop(name: string) {
  const place = placeOf(name)
  if (place && isRedis(place.pid)) process.kill(place.pid, 'SIGTERM')
}

function placeOf(name: string): { pid: number; port: number } | undefined {
  const file = project.tmp(name, 'place.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Process numbers are given again: only a server is stopped. */
function isRedis(pid: number) {
  try {
    return /redis|valkey/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return false
  }
}

function urlOf(port: number) {
  return `redis://127.0.0.1:${port}`
}

async function answersInTime(port: number) {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    if (await answers(port)) return true
    await new Promise((next) => setTimeout(next, 50))
  }
  return false
}

function answers(port: number) {
  return new Promise<boolean>((done) => {
    const socket = net.connect({ host: '127.0.0.1', port })
    socket.setTimeout(1000, () => socket.destroy())
    socket.once('connect', () => socket.write('PING\r\n'))
    socket.once('data', (reply) => {
      done(reply.toString().startsWith('+PONG'))
      socket.destroy()
    })
    socket.once('error', () => done(false))
    socket.once('close', () => done(false))
  })
}
