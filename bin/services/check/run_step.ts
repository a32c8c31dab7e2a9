import { performance } from 'node:perf_hooks'
import { project } from '#bin/services/project'
import { running } from '#bin/services/running'
import { runCommand } from '#bin/services/run_command'
import type { CommandResult } from '#bin/services/run_command'

export interface StepCommand {
  title: string
  args: string[]
  minutes: number
  env: NodeJS.ProcessEnv
  /** Shows the output while it comes, instead of only after a failure. */
  echo?: boolean
}

const WHOLE_LIMIT_MS = 24 * 60_000
const SHOWN_LINES = 150

/**
 * Runs one step of a check in our own Node, within its own time and what is left of the whole, and
 * says how it went. What a failed step printed is shown, all of it is kept under tmp/check.
 */
export async function runStep({ title, args, minutes, env, echo = false }: StepCommand) {
  const since = performance.now()
  const limitMs = Math.max(1, Math.min(minutes * 60_000, WHOLE_LIMIT_MS - since))
  const log = project.tmp('check', `${title.toLowerCase().replaceAll(' ', '_')}.log`)
  if (echo) console.log(`\n── ${title}`)
  const result = await runCommand(process.execPath, args, { env, log, echo, limitMs })
  if (running.isStopping) return new Promise<never>(() => {})
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  if (!result.ok && !echo) console.log(lastLines(result))
  console.log(`${verdict(result)} ${title} (${seconds} s)`)
  return result
}

function verdict({ ok, timedOut }: CommandResult) {
  if (timedOut) return 'TOO SLOW'
  return ok ? 'ok    ' : 'FAILED'
}

function lastLines({ output }: CommandResult) {
  return output.trimEnd().split('\n').slice(-SHOWN_LINES).join('\n')
}
