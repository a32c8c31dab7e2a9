import type { DraftProblem } from '#reference/rules/draft_problems'
import type { DraftPlan, DraftRate } from '#reference/rules/tariff_draft'

const WHOLE_YEAR = 'all'
const BOTH_SEASONS = 'heating non_heating'

/** What is wrong with the blocks of one plan of a draft. */
export function seasonProblems({ planCode, rates }: DraftPlan): DraftProblem[] {
  if (rates.length === 0) return [{ code: 'prices', planCode, facts: {} }]
  const seasons = Map.groupBy(rates, ({ season }) => season)
  const named = [...seasons.keys()].sort().join(' ')
  const wrong: DraftProblem[] = []
  if (named !== WHOLE_YEAR && named !== BOTH_SEASONS) {
    wrong.push({ code: 'seasons', planCode, facts: {} })
  }
  for (const [season, blocks] of seasons) {
    if (!followOneAnother(blocks)) wrong.push({ code: 'bounds', planCode, facts: { season } })
    else if (blocks.some(({ priceMinor }) => priceMinor === 0n)) {
      wrong.push({ code: 'free', planCode, facts: { season } })
    }
  }
  return wrong
}

/** From zero up, each block beginning where the one before ends, and the last without an end. */
function followOneAnother(blocks: readonly DraftRate[]): boolean {
  const ordered = [...blocks].sort((a, b) => a.step - b.step)
  let reached: bigint | null = 0n
  for (const { fromWh, toWh } of ordered) {
    if (fromWh !== reached || (toWh !== null && toWh <= fromWh)) return false
    reached = toWh
  }
  return reached === null
}
