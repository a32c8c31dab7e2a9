import type { Tone } from '~/components/ui/tone'

const STATES: Record<string, Tone> = {
  received: 'accent',
  posting: 'accent',
  undoing: 'accent',
  checked: 'attention',
  posted: 'positive',
  unreadable: 'negative',
  undone: 'neutral',
}

const VERDICTS: Record<string, Tone> = {
  new: 'positive',
  repeated: 'neutral',
  ignored: 'neutral',
  double: 'attention',
  unknown: 'attention',
  wrong: 'negative',
  unreadable: 'negative',
}

export function statementTone(status: string): Tone {
  return STATES[status] ?? 'neutral'
}

export function verdictTone(verdict: string): Tone {
  return VERDICTS[verdict] ?? 'neutral'
}
