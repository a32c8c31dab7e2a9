import type { ChangeLine } from '~/components/reference/change_line'
import type { Tone } from '~/components/ui/tone'

const TONES: Record<ChangeLine['change'], Tone> = {
  added: 'positive',
  changed: 'accent',
  closed: 'attention',
}

export function changeTone(change: ChangeLine['change']): Tone {
  return TONES[change]
}
