import { writeFileSync } from 'node:fs'
import { project } from '#bin/services/project'
import { running } from '#bin/services/running'
import { sentence } from '#bin/services/sentence'
import { whenParentEnds } from '#bin/services/when_parent_ends'

interface Ending {
  code: number
  /** Written after all has stopped, so that nothing follows it. */
  lastLine?: string
}

/**
 * Runs the main function of a command to its exit code. A failure ends it with one sentence;
 * Ctrl-C, a signal or the end of npm stops all that was started and ends with `interrupted`.
 */
export async function entry(main: () => Promise<Ending>, { interrupted = 0 } = {}): Promise<void> {
  const leave = () => void stopAndExit(interrupted)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
  whenParentEnds(leave)

  const { code, lastLine } = await main().catch((error: unknown) => {
    if (!running.isStopping) console.error(explain(error))
    return { code: 1, lastLine: undefined }
  })
  if (running.isStopping) return
  await running.stop()
  if (lastLine !== undefined) console.log(lastLine)
  process.exit(code)
}

async function stopAndExit(code: number) {
  if (running.isStopping) return
  process.stdout.write('\nStopping …\n')
  await running.stop()
  process.exit(code)
}

function explain(error: unknown) {
  const known = sentence(error)
  if (known) return known
  const { stack, message } = error as Error
  try {
    writeFileSync(project.tmp('failure.log'), `${stack}\n`)
    return `Something unexpected happened: ${message} (details: tmp/failure.log).`
  } catch {
    return `Something unexpected happened: ${message}.`
  }
}
