import { statSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { runCommand } from '#bin/services/run_command'
import type { Account } from '#bin/services/postgres/account'

/** Runs one of PostgreSQL's programs as its account, on files that are the account's. */
export async function runTool(
  { prefix, owner }: Account,
  command: string[],
  { log, files }: { log: string; files: string[] }
) {
  const strange = files.filter((file) => owner && statSync(file).uid !== owner.uid)
  if (owner && strange.length > 0) {
    execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, ...strange])
  }
  const [program, ...args] = [...prefix, ...command]
  return runCommand(program!, args, {
    log,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  })
}
