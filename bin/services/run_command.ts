import { once } from 'node:events'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { project } from '#bin/services/project'
import { running } from '#bin/services/running'
import { killGroup } from '#bin/services/kill_group'

interface CommandOptions {
  /** The file that keeps all the command writes; its former content goes. */
  log: string
  env?: NodeJS.ProcessEnv
  cwd?: string
  /** Also shows the output while it comes. */
  echo?: boolean
  limitMs?: number
}

export interface CommandResult {
  ok: boolean
  timedOut: boolean
  output: string
}

/**
 * Runs a program to its end in a process group of its own, so that a terminal's Ctrl-C reaches it
 * only through us. Output that is not shown goes straight to the file: a daemon left behind
 * (`pg_ctl start`) would hold a pipe open for ever.
 */
export async function runCommand(
  program: string,
  args: string[],
  { log, env = process.env, cwd = project.root, echo = false, limitMs }: CommandOptions
): Promise<CommandResult> {
  const file = openSync(log, 'w')
  const sink = echo ? 'pipe' : file
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', sink, sink] })
  const forget = running.onStop(() => killGroup(child.pid, 'SIGKILL'))
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      writeSync(file, chunk)
      process.stdout.write(chunk)
    })
  }

  const { status, timedOut } = await untilEnd(child, limitMs)
  forget()
  killGroup(child.pid, 'SIGKILL')
  closeSync(file)
  return { ok: status === 0 && !timedOut, timedOut, output: readFileSync(log, 'utf8') }
}

async function untilEnd(child: ChildProcess, limitMs?: number) {
  let timedOut = false
  const timer =
    limitMs !== undefined &&
    setTimeout(() => {
      timedOut = true
      killGroup(child.pid, 'SIGKILL')
    }, limitMs)

  try {
    const drained = once(child, 'close').catch(() => {})
    const [status] = (await once(child, 'exit')) as [number | null]
    await Promise.race([drained, new Promise((next) => setTimeout(next, 1000).unref())])
    child.stdout?.destroy()
    child.stderr?.destroy()
    return { status, timedOut }
  } finally {
    if (timer) clearTimeout(timer)
  }
}
