import { resolve } from 'node:path'
import { examinePackage } from './examine_package.ts'
import { reportLines } from './report_lines.ts'
import { writeSkeleton } from './write_skeleton.ts'

const USAGE = `hisob-adapter-kit new KEY [FOLDER]    makes an adapter that works, to be changed
hisob-adapter-kit examine [FOLDER]    examines the adapters of a package and prints a report
  --json                              as JSON`

/** Runs one command of the kit; answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args.filter((one) => !one.startsWith('--'))
  if (command === 'new') return makeNew(rest)
  if (command === 'examine') return examine(rest[0] ?? '.', args.includes('--json'))
  say(USAGE)
  return command === undefined ? 0 : 1
}

function makeNew([key = '', folder = key]: readonly string[]): number {
  if (!/^[a-z][a-z0-9_]{1,31}$/.test(key)) {
    complain('A key has 2 to 32 lower-case letters, digits and _, and begins with a letter.')
    return 1
  }
  const files = writeSkeleton(key, resolve(folder))
  if (files === null) {
    complain(`There is something in ${folder} already.`)
    return 1
  }
  say(`${files.length} files in ${folder}. Next: cd ${folder} && npm install && npm test`)
  return 0
}

async function examine(folder: string, asJson: boolean): Promise<number> {
  const report = await examinePackage(resolve(folder))
  say(asJson ? JSON.stringify(report, null, 2) : reportLines(report).join('\n'))
  return report.isPassed ? 0 : 1
}

function say(text: string) {
  process.stdout.write(`${text}\n`)
}

function complain(text: string) {
  process.stderr.write(`${text}\n`)
}
