import { t } from '~/i18n'

/** Reasons that the house itself gives; what a gateway says is told as it says it. */
const OURS = [
  'E_NO_CHANNEL',
  'E_TOO_LATE',
  'E_TOO_MANY_TO_PHONE',
  'E_CUT_OFF',
  'busy',
  'died',
  'host_not_allowed',
  'network',
  'open',
  'threw',
  'timeout',
  'wrong_answer',
]

/** Why a message did not leave or did not come. */
export function messageReason(reason: string | null): string {
  if (!reason) return ''
  return OURS.includes(reason) ? t(`message_channels.why.${reason}`) : reason
}
