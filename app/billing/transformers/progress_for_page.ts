import type { RunProgress } from '#billing/queries/run_progress'

export type ProgressForPage = Omit<RunProgress, 'secondsSpent'> & { secondsLeft: number | null }

/** How long the rest will take if it goes on as it has gone so far; unknown before anything is done. */
export function progressForPage({ secondsSpent, ...progress }: RunProgress): ProgressForPage {
  const { done, total, status } = progress
  const known = status === 'running' && done > 0 && secondsSpent > 0
  const secondsLeft = known ? Math.ceil((secondsSpent / done) * (total - done)) : null
  return { ...progress, secondsLeft }
}
