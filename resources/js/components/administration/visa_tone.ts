import type { Tone } from '~/components/ui/tone'

const TONES: Record<string, Tone> = {
  pending: 'attention',
  granted: 'positive',
  refused: 'negative',
}

/** The colour of a request's state; its word stands beside. */
export function visaTone(status: string): Tone {
  return TONES[status] ?? 'neutral'
}
