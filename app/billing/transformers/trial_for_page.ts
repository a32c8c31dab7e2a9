import type { TariffTrial } from '#billing/tariff_trial'

/**
 * A trial as its pages show it, with the time that the rest takes if it goes on as it has gone.
 *
 * @param divisionName in the reader's language; the trial itself keeps the one of its day
 */
export function trialForPage(trial: TariffTrial, now: Date, divisionName = trial.divisionName) {
  const { accountsDone: done, accountsTotal: total, createdAt, finishedAt } = trial
  const spent = (now.getTime() - createdAt.getTime()) / 1000
  const isGoing = trial.status === 'running' && done > 0
  return {
    ...trial,
    divisionName,
    scope: scopeForPage(trial),
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    secondsLeft: isGoing ? Math.ceil((spent / done) * (total - done)) : null,
  }
}

function scopeForPage({ scope: { months, sample, seasonMove } }: TariffTrial) {
  const named =
    sample.kind === 'numbers' ? { ...sample, numbers: [...sample.numbers] } : { ...sample }
  return { months: [...months], sample: named, seasonMove }
}
