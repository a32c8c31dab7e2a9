import { nameIn } from '#administration/names'
import type { AccountRow } from '#household/queries/list_accounts'

/** An account as the list shows it. */
export function accountForList({ plan, ...row }: AccountRow, locale: string) {
  return { ...row, plan: plan && nameIn(locale, plan) }
}
