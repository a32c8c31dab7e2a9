import { Worker } from 'node:worker_threads'
import { aloneWith, scriptOf } from '#shared/adapters/alone'
import { limits } from '#shared/adapters/limits'
import type { Examined, FromExaminer, Report } from '#shared/adapters/installing/examination'

const SCRIPT = scriptOf('./examine_worker', import.meta.url)

/** Examines the adapters of a package by its own facts with the suite of the contract, in a thread. */
export async function examinePackage(entry: string, facts: string | null): Promise<Report> {
  const adapters: Examined[] = []
  const problem = await end(entry, facts, (one) => adapters.push(one))
  const verdicts = adapters.flatMap((one) => one.verdicts)
  const isGood = verdicts.length > 0 && verdicts.every((one) => one.problem === null)
  return { isPassed: problem === null && isGood, problem, adapters }
}

/** How it ended: null when it came to its end by itself. */
async function end(entry: string, facts: string | null, keep: (one: Examined) => void) {
  const worker = new Worker(SCRIPT, {
    ...aloneWith(limits.examineHeapMb),
    workerData: { entry, facts },
  })
  worker.stdout.resume()
  worker.stderr.resume()
  try {
    return await new Promise<string | null>((resolve) => {
      const late = setTimeout(() => resolve('it took too long'), limits.examineMs)
      late.unref()
      worker.on('message', (message: FromExaminer) => {
        if (message.kind === 'examined') keep(message.one)
        else resolve(message.kind === 'end' ? null : message.because)
      })
      worker.on('error', (error) => resolve(error.message))
      worker.on('exit', () => resolve('it ended the thread'))
    })
  } finally {
    void worker.terminate()
  }
}
