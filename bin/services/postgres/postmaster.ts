import { existsSync, readFileSync } from 'node:fs'
import { cluster } from '#bin/services/postgres/cluster'

/** The server that runs on our data now, whoever started it; a file left by a crash does not count. */
export function postmaster(): { pid: number; port: number } | undefined {
  const file = `${cluster.data}/postmaster.pid`
  if (!existsSync(file)) return undefined
  const [pid = '', , , port = ''] = readFileSync(file, 'utf8').split('\n')
  return isPostgres(Number(pid)) ? { pid: Number(pid), port: Number(port) } : undefined
}

function isPostgres(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}
