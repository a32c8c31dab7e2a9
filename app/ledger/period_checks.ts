import type { Period } from '#shared/kernel/calendar'

export type PeriodCheck = {
  /** `ledger.checks.<key>`. */
  key: string
  count: number
  /** True: the month does not close before it is settled; false: it is only told. */
  blocks: boolean
  /** Where it is settled. */
  href: string
  /** The days it is about, where it is about days: named on the page and in the refusal. */
  days?: string[]
}

type Asked = { divisionIds: readonly number[]; period: Period }

type Source = (asked: Asked) => Promise<PeriodCheck>

const sources: Source[] = []

/** What should be settled before a month closes; `start/periods.ts` lists who looks. */
export const periodChecks = {
  offer(...more: readonly Source[]) {
    sources.push(...more)
  },

  async of(asked: Asked): Promise<PeriodCheck[]> {
    const checks: PeriodCheck[] = []
    for (const source of sources) checks.push(await source(asked))
    return checks
  },
}
