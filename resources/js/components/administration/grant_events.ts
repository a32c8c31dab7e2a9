import { CalendarX, KeyRound, UserRoundCheck } from '@lucide/vue'
import { t } from '~/i18n'
import type { GrantRow } from '~/components/administration/grant'
import { grantWords } from '~/components/administration/grant_words'
import type { TimelineEvent } from '~/components/ui/timeline_event'

/** Beginnings and ends of grants, newest first; planned ones stand on top. */
export function grantEvents(grants: readonly GrantRow[]): TimelineEvent[] {
  return grants
    .flatMap((grant) => [beginning(grant), ...ending(grant)])
    .sort((one, other) => (one.on < other.on ? 1 : -1))
}

function beginning(grant: GrantRow): TimelineEvent {
  const by = grant.grantedBy ? [t('users.granted_by', { name: grant.grantedBy })] : []
  return {
    id: `${grant.id}-from`,
    on: grant.validFrom,
    icon: grant.kind === 'substitute' ? UserRoundCheck : KeyRound,
    title: t('users.event.given', { what: grantWords(grant) }),
    detail: [...by, grant.reason].filter(Boolean).join(' · '),
    tone: 'positive',
  }
}

function ending(grant: GrantRow): TimelineEvent[] {
  if (grant.validTo === null) return []
  return [
    {
      id: `${grant.id}-to`,
      on: grant.validTo,
      icon: CalendarX,
      title: t('users.event.ended', { what: grantWords(grant) }),
      detail: grant.endReason ?? '',
      tone: 'neutral',
    },
  ]
}
