import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Lease } from '#bin/services/lease'
import { project } from '#bin/services/project'
import { Refusal } from '#bin/services/refusal'
import { running } from '#bin/services/running'
import { portTrouble } from '#bin/services/port_trouble'
import { account } from '#bin/services/postgres/account'
import { binaries } from '#bin/services/postgres/binaries'
import { cluster } from '#bin/services/postgres/cluster'
import { complaint } from '#bin/services/postgres/complaint'
import { initialise } from '#bin/services/postgres/initialise'
import { postmaster } from '#bin/services/postgres/postmaster'
import { runTool } from '#bin/services/postgres/run_tool'
import type { Account } from '#bin/services/postgres/account'
import type { Binaries } from '#bin/services/postgres/binaries'

const HOST = '127.0.0.1'

/**
 * Brings up the project's own server on the data in tmp/postgres, made on the first start, and
 * answers with its administrator's URL. The last command to leave stops a server that one of them
 * started; a server started by hand is left alone.
 */
export async function startPostgres(port: number): Promise<string> {
  const programs = binaries()
  const as = account(programs.postgres)
  const lease = new Lease('postgres')
  lease.take()
  let launched = false
  running.onStop(async () => {
    if (lease.release() && (launched || wasStartedByUs())) await stop(programs, as)
  })

  if (!existsSync(cluster.data)) {
    await refuseTakenPort(port)
    await initialise(programs.initdb, as)
  }
  refuseOtherVersion(programs)
  const found = postmaster()
  if (!found) {
    launched = true
    await launch(programs, as, port)
  }
  const password = readFileSync(cluster.passwordIn(cluster.data), 'utf8')
  return `postgres://postgres:${password}@${HOST}:${found?.port ?? port}/postgres`
}

async function launch({ pgCtl }: Binaries, as: Account, port: number) {
  await refuseTakenPort(port)
  const options = [
    `-p ${port}`,
    `-c listen_addresses=${HOST}`,
    `-c unix_socket_directories=''`,
    '-c max_connections=200',
    '-c shared_buffers=256MB',
    '-c max_wal_size=2GB',
    '-c jit=off',
    '-c timezone=UTC',
  ]
  const command = [pgCtl, '-D', cluster.data, '-w', '-t', '60', '-o', options.join(' '), 'start']
  const { ok, output } = await runTool(as, command, { log: cluster.log, files: [cluster.data] })
  if (!ok) throw new Refusal(complaint(output, 'tmp/postgres.log'))
  writeFileSync(cluster.started, String(postmaster()?.pid))
}

async function stop({ pgCtl }: Binaries, as: Account) {
  if (!postmaster()) return
  const command = [pgCtl, '-D', cluster.data, '-m', 'fast', '-w', '-t', '60', 'stop']
  await runTool(as, command, { log: project.tmp('postgres.stop.log'), files: [] })
}

function wasStartedByUs() {
  if (!existsSync(cluster.started)) return false
  return readFileSync(cluster.started, 'utf8') === String(postmaster()?.pid)
}

async function refuseTakenPort(port: number) {
  const trouble = await portTrouble({ host: HOST, port, setting: 'DB_PORT' })
  if (trouble) throw new Refusal(trouble)
}

function refuseOtherVersion({ major }: Binaries) {
  const made = readFileSync(`${cluster.data}/PG_VERSION`, 'utf8').trim()
  if (made === major) return
  throw new Refusal(
    `tmp/postgres was made by PostgreSQL ${made} and this release brings PostgreSQL ${major}: move tmp/postgres away, or use the release that made it.`
  )
}
