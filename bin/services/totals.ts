export type Totals = { passed: number; failed: number; skipped: number }

const LINE = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm

/** The closing line of a suite, "12 passed, 0 failed, 1 skipped"; null when it never came to it. */
export function totalsIn(output: string): Totals | null {
  const found = [...output.matchAll(LINE)].pop()
  if (!found) return null
  return { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3] ?? 0) }
}

export function sum(all: readonly Totals[]): Totals {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 }
  )
}

export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
