import { t } from '~/i18n'
import type { GrantRow } from '~/components/administration/grant'

/** What a grant gives: "Cashier · Urgut", or for whom one stands in. */
export function grantWords(grant: Pick<GrantRow, 'kind' | 'absent' | 'role' | 'division'>): string {
  if (grant.kind === 'substitute') return t('users.stands_in_for', { name: grant.absent ?? '' })
  return `${grant.role} · ${grant.division}`
}
