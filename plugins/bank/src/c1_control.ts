import type { Control } from '@hisob/contract'
import { NO_CONTROL, readBalance, readDate } from '@hisob/contract/files'
import type { Section } from './c1_sections.ts'

/**
 * Balances of a statement, which may have a section for each day. It is intact when each section adds
 * up and begins where the one before has ended.
 */
export function controlOf(sections: readonly Section[]): Control {
  if (sections.length === 0) return NO_CONTROL
  const days = sections.map(dayOf).sort((one, other) => (one.on < other.on ? -1 : 1))
  const addsUp = days.every(
    ({ opening, income, outgo, closing }) =>
      opening === null ||
      closing === null ||
      income === null ||
      outgo === null ||
      opening + income - outgo === closing
  )
  const isChained = days.every(
    ({ opening }, at) => at === 0 || opening === null || days[at - 1]?.closing === opening
  )
  return {
    count: null,
    totalInMinor: total(days.map(({ income }) => income)),
    totalOutMinor: total(days.map(({ outgo }) => outgo)),
    openingMinor: days[0]?.opening ?? null,
    closingMinor: days.at(-1)?.closing ?? null,
    isIntact: addsUp && isChained,
  }
}

function dayOf({ values }: Section) {
  const sum = (key: string) => readBalance(values.get(key) ?? '')
  return {
    on: readDate(values.get('ДатаНачала') ?? '', 'dd.MM.yyyy')?.on ?? '',
    opening: sum('НачальныйОстаток'),
    income: sum('ВсегоПоступило'),
    outgo: sum('ВсегоСписано'),
    closing: sum('КонечныйОстаток'),
  }
}

function total(sums: readonly (bigint | null)[]): bigint | null {
  return sums.includes(null) ? null : sums.reduce<bigint>((all, sum) => all + (sum ?? 0n), 0n)
}
