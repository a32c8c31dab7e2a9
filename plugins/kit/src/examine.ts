import { resolve } from 'node:path'
import { examinePackage } from './examine_package.ts'
import { reportLines } from './report_lines.ts'
import { say } from './say.ts'

/** Examines the package in a folder and prints the report; answers the exit code. */
export async function examine(args: readonly string[]): Promise<number> {
  const [folder = '.'] = args.filter((one) => !one.startsWith('--'))
  const report = await examinePackage(resolve(folder))
  const asJson = args.includes('--json')
  say(asJson ? JSON.stringify(report, null, 2) : reportLines(report).join('\n'))
  return report.isPassed ? 0 : 1
}
