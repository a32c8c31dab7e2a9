import type { Tone } from '~/components/ui/tone'

export type RunStatus =
  'planned' | 'running' | 'done' | 'stopped' | 'failed' | 'frozen' | 'issued' | 'cancelled'

export type RunMode = 'real' | 'trial' | 'cancellation'

export type Run = {
  id: string
  division: string
  divisionId: number
  period: string
  consumerClass: string
  status: RunStatus
  mode: RunMode
  rerates: boolean
  cancelsRunId: string | null
  cancelledBy: string | null
  reason: string | null
  frozenAt: string | null
  frozenBy: string | null
  issuedAt: string | null
  issuedBy: string | null
  accountsTotal: number
  accountsDone: number
  charges: number
  errors: number
  amountMinor: string
  quantityWh: string
  issuedOn: string
  dueOn: string
  createdBy: string
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
  lastError: string | null
}

export type Progress = {
  status: RunStatus
  done: number
  total: number
  charges: number
  errors: number
  amountMinor: string
  secondsLeft: number | null
}

export const RUN_TONES: Record<RunStatus, Tone> = {
  planned: 'neutral',
  running: 'accent',
  done: 'positive',
  stopped: 'attention',
  failed: 'negative',
  frozen: 'positive',
  issued: 'positive',
  cancelled: 'neutral',
}
