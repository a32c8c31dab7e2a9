import { join } from 'node:path'
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { project } from '#bin/services/project'
import { runCommand } from '#bin/services/run_command'

const LIMIT_MS = 120_000

/**
 * Downloads packages of Debian and unpacks them into a folder: no right is needed and the machine
 * stays as it is, for apt keeps its lists in our tmp. The folder stays empty when that fails, so
 * that a machine without a network does not wait for it at every start.
 */
export async function unpackDebian(packages: string[], folder: string) {
  const apt = project.tmp('apt')
  const unpacked = `${folder}.new`
  rmSync(unpacked, { recursive: true, force: true })
  for (const path of [unpacked, join(apt, 'lists/partial'), join(apt, 'cache/archives/partial')]) {
    mkdirSync(path, { recursive: true })
  }
  const options = [
    ...['-o', `Dir::State::lists=${join(apt, 'lists')}`],
    ...['-o', `Dir::Cache=${join(apt, 'cache')}`],
    ...['-o', 'APT::Sandbox::User=', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'],
  ]
  const run = (program: string, args: string[], name: string) =>
    runCommand(program, args, {
      log: project.tmp(`apt-${name}.log`),
      cwd: apt,
      limitMs: LIMIT_MS,
    })

  const updated = await run('apt-get', [...options, 'update', '-q'], 'update')
  const fetched = updated.ok && (await run('apt-get', [...options, 'download', ...packages], 'get'))
  if (fetched && fetched.ok) {
    for (const file of readdirSync(apt).filter((name) => name.endsWith('.deb'))) {
      await run('dpkg', ['-x', file, unpacked], 'unpack')
    }
  }
  rmSync(apt, { recursive: true, force: true })
  renameSync(unpacked, folder)
}
