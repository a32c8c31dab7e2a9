import type { Report } from './examine_package.ts'

/** A report as a person reads it: every fault, and how many tests passed. */
export function reportLines(report: Report): readonly string[] {
  const { adapters, problem } = report
  const lines = adapters.flatMap(({ key, kind, verdicts }) => {
    const failed = verdicts.filter(({ problem: fault }) => fault !== null)
    return [
      `${key} (${kind}): ${verdicts.length - failed.length} passed, ${failed.length} failed`,
      ...failed.map(({ group, title, problem: fault }) => `  FAILED ${group} | ${title}: ${fault}`),
    ]
  })
  const end = report.isPassed ? 'PASSED' : 'NOT PASSED'
  return [
    `${report.package} ${report.version}`,
    ...lines,
    ...(problem === null ? [] : [`  ${problem}`]),
    end,
  ]
}
