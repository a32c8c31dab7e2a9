import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const WORKER = fileURLToPath(new URL('./billing_worker.ts', import.meta.url))

export type Order =
  | { kind: 'plan'; tenantId: number; divisionId: number; period: string }
  | { kind: 'advance'; tenantId: number }
  | { kind: 'compare'; tenantId: number }
  | { kind: 'one_by_one'; tenantId: number; period: string; accounts: number }
  | { kind: 'plan_penalties'; tenantId: number; divisionId: number; period: string }
  | { kind: 'penalties'; tenantId: number }
  | { kind: 'freeze'; tenantId: number; divisionId: number; period: string }
  | { kind: 'sheet'; tenantId: number; sheetId: string }
  | { kind: 'statements'; tenantId: number }
  | { kind: 'open_paynet'; tenantId: number }
  | { kind: 'verify'; tenantId: number; since: boolean }

type Answer = { nodeMs: number; maxRssMb?: number; told?: unknown; error?: string }

/** Worker processes that stay warm between the rounds of the bench. */
export class BillingWorkers {
  static async start(count: number, env: NodeJS.ProcessEnv): Promise<BillingWorkers> {
    const workers = Array.from({ length: count }, () =>
      fork(WORKER, [], { env, execArgv: ['--import=@poppinss/ts-exec'] })
    )
    await Promise.all(workers.map(answerOf))
    return new BillingWorkers(workers)
  }

  /** The most memory that any of them has held. */
  maxRssMb = 0

  private constructor(readonly workers: readonly ChildProcess[]) {}

  /** Gives the order to so many of them at once; answers the CPU of Node in milliseconds. */
  async carryOut(order: Order, count = 1): Promise<number> {
    const answers = await Promise.all(
      this.workers.slice(0, count).map((worker) => {
        const answer = answerOf(worker)
        worker.send(order)
        return answer
      })
    )
    this.maxRssMb = Math.max(this.maxRssMb, ...answers.map((answer) => answer.maxRssMb ?? 0))
    return answers.reduce((sum, { nodeMs }) => sum + nodeMs, 0)
  }

  /** What the first of them answers to an order that asks for something. */
  async ask(order: Order): Promise<unknown> {
    const [worker] = this.workers
    const answer = answerOf(worker!)
    worker!.send(order)
    return (await answer).told
  }

  stop() {
    for (const worker of this.workers) worker.kill()
  }
}

function answerOf(worker: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const left = (code: number | null) => reject(new Error(`A worker left with ${code}`))
    worker.once('exit', left)
    worker.once('message', (answer: Answer) => {
      worker.off('exit', left)
      if (answer.error) reject(new Error(answer.error))
      else resolve(answer)
    })
  })
}
