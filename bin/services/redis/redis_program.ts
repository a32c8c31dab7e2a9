import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { onPath } from '#bin/services/on_path'
import { project } from '#bin/services/project'
import { progress } from '#bin/services/progress'
import { unpackDebian } from '#bin/services/redis/unpack_debian'

export interface RedisProgram {
  file: string
  env: NodeJS.ProcessEnv
}

const HOME = project.tmp('redis-deb')
const PACKAGES = [
  'redis-server',
  'redis-tools',
  'libjemalloc2',
  'liblzf1',
  'libatomic1',
  'liblua5.1-0',
  'lua-cjson',
  'lua-bitop',
]

/** A redis-server or valkey-server of this machine, else Debian's without installing it, else none. */
export async function redisProgram(): Promise<RedisProgram | undefined> {
  const installed = onPath('redis-server', 'valkey-server')
  if (installed) return { file: installed, env: process.env }
  if (!existsSync(HOME)) {
    if (!onPath('apt-get') || !onPath('dpkg')) return undefined
    await progress("Fetching Debian's Redis into tmp", () => unpackDebian(PACKAGES, HOME))
  }
  return unpacked()
}

/** What was fetched may be for another release of Debian, or nothing: it counts when it runs. */
function unpacked(): RedisProgram | undefined {
  const file = join(HOME, 'usr/bin/redis-server')
  const libraries = ['x86_64', 'aarch64'].map((machine) =>
    join(HOME, `usr/lib/${machine}-linux-gnu`)
  )
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(':') }
  const { status } = spawnSync(file, ['--version'], { env, stdio: 'ignore' })
  return status === 0 ? { file, env } : undefined
}
