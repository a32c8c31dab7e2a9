import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { STATE } from '#bin/services/settings'
import { answersWithin, freePort } from '#bin/services/network'

export type Redis = { url: string; stop: () => void }

type Program = { file: string; env: NodeJS.ProcessEnv }

const PACKAGES =
  'redis-server redis-tools libjemalloc2 liblzf1 libatomic1 liblua5.1-0 lua-cjson lua-bitop'

/** A Redis of our own: from the PATH, else Debian's unpacked into tmp/; null where neither can be had. */
export async function ownRedis(preferredPort: number, folder = 'redis'): Promise<Redis | null> {
  const program = onPath() ?? unpacked()
  if (!program) return null
  const port = await freePort(preferredPort)
  const data = join(STATE, folder)
  mkdirSync(data, { recursive: true })
  const child = spawn(
    program.file,
    [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', data, '--appendonly', 'yes'],
      ...['--maxmemory-policy', 'noeviction', '--loglevel', 'warning'],
    ],
    { env: program.env, stdio: 'ignore', detached: true }
  )
  child.on('error', () => {})
  if (!(await answersWithin('127.0.0.1', port, 5000))) {
    child.kill()
    return null
  }
  child.unref()
  return { url: `redis://127.0.0.1:${port}`, stop: () => void child.kill('SIGTERM') }
}

function onPath(): Program | null {
  const found = ['redis-server', 'valkey-server'].find(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
  )
  return found ? { file: found, env: process.env } : null
}

/** Downloads Debian's package without installing it, so that no right is needed. */
function unpacked(): Program | null {
  const home = join(STATE, 'redis-deb')
  const file = join(home, 'root/usr/bin/redis-server')
  if (!existsSync(file) && !download(home)) return null
  const libraries = ['x86_64', 'aarch64'].map((arch) =>
    join(home, `root/usr/lib/${arch}-linux-gnu`)
  )
  return { file, env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') } }
}

function download(home: string): boolean {
  if (spawnSync('sh', ['-c', 'command -v apt-get && command -v dpkg']).status !== 0) return false
  mkdirSync(home, { recursive: true })
  const fetch = () =>
    spawnSync('sh', ['-c', `apt-get download ${PACKAGES}`], {
      cwd: home,
      stdio: 'ignore',
      timeout: 60_000,
    }).status === 0
  if (!fetch()) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 90_000 })
    if (!fetch()) return false
  }
  try {
    execFileSync('sh', ['-c', 'for f in *.deb; do dpkg -x "$f" root; done'], { cwd: home })
    return true
  } catch {
    return false
  }
}
