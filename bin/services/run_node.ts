import { project } from '#bin/services/project'
import { Refusal } from '#bin/services/refusal'
import { running } from '#bin/services/running'
import { progress } from '#bin/services/progress'
import { runCommand } from '#bin/services/run_command'
import { sentence } from '#bin/services/sentence'

const SHOWN_LINES = 25

/** One step of a start in the project's own Node; when it fails, the end of its output is shown. */
export async function runNode(
  title: string,
  args: string[],
  { env, log }: { env: NodeJS.ProcessEnv; log: string }
) {
  const { ok, output } = await progress(title, async () => {
    const result = await runCommand(process.execPath, args, { env, log: project.tmp(log) })
    if (running.isStopping) throw new Refusal('Interrupted.')
    return result
  })
  if (ok) return
  if (/ENOSPC|No space left/.test(output)) throw new Refusal(sentence({ code: 'ENOSPC' })!)
  console.log(output.trimEnd().split('\n').slice(-SHOWN_LINES).join('\n'))
  throw new Refusal(`"${title}" failed: the lines above tell why, all are in tmp/${log}.`)
}
