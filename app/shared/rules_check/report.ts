import type { Verdict } from '#shared/rules_check/check_vector'

const HEADING = ['id', 'kind', 'expected', 'actual', '']
const GAP = '  '

/** The verdicts as aligned lines of text, known kinds only, under a heading. */
export function tableOf(verdicts: readonly Verdict[]): string[] {
  const cells = [
    HEADING,
    ...known(verdicts).map(({ id, kind, expected, actual, verdict }) => [
      id,
      kind,
      written(expected),
      written(actual ?? ''),
      verdict,
    ]),
  ]
  const widths = HEADING.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  return cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join(GAP)
      .trimEnd()
  )
}

/** One sentence: how many were checked, how many differ, and which kinds nobody can compute. */
export function summaryOf(verdicts: readonly Verdict[]): string {
  const checked = known(verdicts)
  const differ = checked.filter(({ verdict }) => verdict === 'differs').length
  const unknown = verdicts.filter(({ verdict }) => verdict === 'unknown')
  const kinds = [...Map.groupBy(unknown, ({ kind }) => kind)]
    .map(([kind, ofKind]) => `${kind} (${ofKind.length})`)
    .join(', ')
  const named = kinds === '' ? '' : `: ${kinds}`
  return `${checked.length} checked, ${differ} differ, ${unknown.length} of unknown kind${named}`
}

function known(verdicts: readonly Verdict[]) {
  return verdicts.filter(({ verdict }) => verdict !== 'unknown')
}

function written(value: Verdict['expected']): string {
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([name, text]) => `${name} ${text}`)
    .join(', ')
}
