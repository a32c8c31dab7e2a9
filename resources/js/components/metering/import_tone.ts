import type { Tone } from '~/components/ui/tone'

const TONES: Record<'running' | 'done' | 'failed', Tone> = {
  running: 'accent',
  done: 'positive',
  failed: 'negative',
}

export function importTone(status: keyof typeof TONES): Tone {
  return TONES[status]
}
