import { periodText } from '~/formats/period_text'
import type { Trial } from '~/components/billing/tariff_trial'

/** The months of a trial: one, or from the first through the last. */
export function trialMonths({ scope }: Trial): string {
  const first = scope.months[0]!
  const last = scope.months.at(-1)!
  return first === last ? periodText(first) : `${periodText(first)} – ${periodText(last)}`
}
