import type { ChannelState } from '~/components/payments/channel'
import type { Tone } from '~/components/ui/tone'

const TONES: Record<ChannelState, Tone> = {
  enabled: 'positive',
  disabled: 'neutral',
  failing: 'negative',
  not_installed: 'attention',
}

export function channelTone(state: ChannelState): Tone {
  return TONES[state]
}
