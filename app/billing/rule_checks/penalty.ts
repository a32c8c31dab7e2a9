import { addDays } from '#shared/kernel/calendar'
import { soumText } from '#shared/kernel/money'
import type { VectorInput } from '#shared/rules_check/vector_input'
import { penalty } from '#billing/rules/penalty'

const DUE_ON = '2024-06-10'

/** More days than any ceiling needs. */
const MANY_DAYS = 5000

/** The penalty after some days, its ceiling, and the day on which the ceiling is reached. */
export function penaltyCheck(input: VectorInput) {
  const lot = {
    lotId: '1',
    dueOn: DUE_ON,
    amountMinor: input.minor('principal'),
    payments: [],
  }
  const terms = {
    rates: [{ from: DUE_ON, to: null, ppmPerDay: input.scaled('rate_pct_day', 4) }],
    capBp: input.percentBp('cap_pct'),
    holds: [],
  }
  const after = (days: number) => penalty(lot, terms, addDays(DUE_ON, days))
  const cap = after(MANY_DAYS)
  let capDays = 1
  while (after(capDays) < cap) capDays += 1
  return {
    penalty: soumText(after(Number(input.whole('days')))),
    cap: soumText(cap),
    cap_days: String(capDays),
  }
}
