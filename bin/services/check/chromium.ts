import { existsSync } from 'node:fs'
import { onPath } from '#bin/services/on_path'
import { project } from '#bin/services/project'
import { progress } from '#bin/services/progress'
import { runCommand } from '#bin/services/run_command'

const LIMIT_MS = 300_000

/** A chromium for the browser tests: given, found, or installed from Debian where that is allowed. */
export async function chromium(): Promise<string | undefined> {
  const given = process.env.CHROMIUM_PATH
  if (given && existsSync(given)) return given
  return found() ?? (await installed())
}

const found = () => onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')

async function installed() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return undefined
  const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=1']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await progress('Installing chromium and redis-server from Debian', async () => {
    const apt = (log: string, args: string[]) =>
      runCommand('apt-get', [...patience, ...args], {
        env,
        log: project.tmp(log),
        limitMs: LIMIT_MS,
      })
    await apt('apt-update.log', ['update', '-q'])
    const packages = [
      'chromium',
      ...(onPath('redis-server', 'valkey-server') ? [] : ['redis-server']),
    ]
    await apt('apt-install.log', ['install', '-y', '-q', '--no-install-recommends', ...packages])
  })
  return found()
}
