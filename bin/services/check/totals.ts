import { stripVTControlCharacters } from 'node:util'

export interface Totals {
  passed: number
  failed: number
  skipped: number
}

const LINE = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm

/** The numbers of the last closing line "12 passed, 0 failed, 1 skipped"; undefined without one. */
export function totalsIn(output: string): Totals | undefined {
  const found = [...stripVTControlCharacters(output).matchAll(LINE)].at(-1)
  if (!found) return undefined
  const [, passed, failed, skipped = '0'] = found
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) }
}
