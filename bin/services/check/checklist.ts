import { sum } from '#bin/services/check/sum'
import { runStep } from '#bin/services/check/run_step'
import { totalsLine } from '#bin/services/check/totals_line'
import { suiteTotals } from '#bin/services/check/suite_totals'
import type { Totals } from '#bin/services/check/totals'
import type { StepCommand } from '#bin/services/check/run_step'

/** The steps of a check and what they came to: none stops the ones after it. */
export class Checklist {
  #results: Totals[] = []

  /** A step that passes or fails as a whole counts as one test. */
  async step(command: StepCommand) {
    const { ok } = await runStep(command)
    this.count(ok)
    return ok
  }

  /** A suite of tests counts as many as it closes with. */
  async suite(name: string, env: NodeJS.ProcessEnv, minutes: number) {
    const args = ['ace.js', 'test', name, '--no-clear']
    const result = await runStep({ title: `Tests ${name}`, args, env, minutes, echo: true })
    this.#results.push(suiteTotals(result))
  }

  count(ok: boolean, times = 1) {
    const [passed, failed] = ok ? [times, 0] : [0, times]
    this.#results.push({ passed, failed, skipped: 0 })
  }

  skip(times: number) {
    this.#results.push({ passed: 0, failed: 0, skipped: times })
  }

  ending() {
    const total = sum(this.#results)
    return { code: total.failed > 0 ? 1 : 0, lastLine: totalsLine(total) }
  }
}
