import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { project } from '#bin/services/project'
import { Refusal } from '#bin/services/refusal'
import { progress } from '#bin/services/progress'
import { cluster } from '#bin/services/postgres/cluster'
import { runTool } from '#bin/services/postgres/run_tool'
import { complaint } from '#bin/services/postgres/complaint'
import type { Account } from '#bin/services/postgres/account'

const LEAST_FREE_MB = 500
const LOG = project.tmp('initdb.log')
const PASSWORD = project.tmp('initdb.password')

/** Makes the data folder of the project's own server, with an administrator's password of its own. */
export async function initialise(initdb: string, account: Account) {
  requireSpace()
  rmSync(cluster.unfinished, { recursive: true, force: true })
  mkdirSync(cluster.unfinished, { mode: 0o700 })
  writeFileSync(PASSWORD, randomBytes(24).toString('base64url'), { mode: 0o600 })
  const { ok, output } = await progress('Creating the database server', () =>
    runTool(account, initdbCommand(initdb), { log: LOG, files: [cluster.unfinished, PASSWORD] })
  )
  if (!ok) throw new Refusal(complaint(output, 'tmp/initdb.log'))
  const password = readFileSync(PASSWORD, 'utf8')
  writeFileSync(cluster.passwordIn(cluster.unfinished), password, { mode: 0o600 })
  rmSync(PASSWORD)
  renameSync(cluster.unfinished, cluster.data)
}

function initdbCommand(initdb: string) {
  return [
    initdb,
    ...['-D', cluster.unfinished, '-U', 'postgres'],
    ...['-A', 'scram-sha-256', `--pwfile=${PASSWORD}`],
    ...['-E', 'UTF8', '--locale=C.UTF-8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    '-N',
  ]
}

function requireSpace() {
  const { bavail, bsize } = statfsSync(project.tmp())
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024)
  if (freeMb >= LEAST_FREE_MB) return
  throw new Refusal(
    `Only ${freeMb} MB are free on the disk of ${project.root}, and the database needs ${LEAST_FREE_MB} MB to begin with: free some space.`
  )
}
