import type { Infer } from '@vinejs/vine/types'
import { addMonths, type Period } from '#shared/kernel/calendar'
import type { SeasonMove, TrialSample, TrialScope } from '#billing/tariff_trial'
import { MOST_NAMED, type trialValidator } from '#billing/validators/tariff_trial'

type Typed = Infer<typeof trialValidator>

const MOST_MONTHS = 36

/** What the form asks for as a scope; a preview goes from its month through the one it names. */
export function trialScopeOf(typed: Typed): TrialScope {
  return { months: monthsOf(typed), sample: sampleOf(typed), seasonMove: moveOf(typed) }
}

function monthsOf({ kind, month, until }: Typed): Period[] {
  const months = [month]
  if (kind === 'trial' || !until) return months
  for (let next = addMonths(month, 1); next <= until; next = addMonths(next, 1)) {
    if (months.length === MOST_MONTHS) break
    months.push(next)
  }
  return months
}

function sampleOf({ sample, numbers = '', size = 0, seed = '' }: Typed): TrialSample {
  if (sample === 'numbers') {
    const named = numbers.split(/[\s,;]+/).filter((number) => number !== '')
    return { kind: 'numbers', numbers: [...new Set(named)].slice(0, MOST_NAMED) }
  }
  return sample === 'random' ? { kind: 'random', size, seed: seed || '1' } : { kind: 'all' }
}

function moveOf({ edge, edgeOn }: Typed): SeasonMove | null {
  return edge && edgeOn ? { edge, on: edgeOn } : null
}
