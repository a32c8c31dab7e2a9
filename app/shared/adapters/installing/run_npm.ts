import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pluginsFolder } from '#shared/adapters/plugins_folder'

const run = promisify(execFile)
const WITHIN_MS = 5 * 60_000
/** What npm needs of the environment: never the passwords of the server. */
const PASSED = /^(PATH|HOME|TMPDIR|LANG|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy|npm_config_.*)$/i
const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']

/** Runs npm in a folder, without scripts of any package; answers what it printed. */
export async function runNpm(folder: string, args: readonly string[]): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => PASSED.test(name)))
  const all = [...args, '--ignore-scripts', ...QUIET, '--cache', pluginsFolder('.npm')]
  const { stdout } = await run('npm', all, { cwd: folder, env, timeout: WITHIN_MS })
  return stdout
}

/** The line by which npm says what went wrong, without its own prefixes. */
export function saidByNpm(error: unknown): string {
  const { stderr = '', message } = error as { stderr?: string; message: string }
  const lines = stderr
    .split('\n')
    .flatMap((line) => /^npm error (?!code)(.+)/.exec(line)?.[1] ?? [])
  return (lines[0] ?? message.split('\n')[0] ?? '').slice(0, 300)
}
