import { nameIn } from '#administration/names'
import { mask } from '#administration/rules/mask'
import type { AccountRow } from '#household/queries/list_accounts'

type Reader = { locale: string; seesPersonal: boolean }

/** An account as the list shows it. */
export function accountForList({ plan, ...row }: AccountRow, { locale, seesPersonal }: Reader) {
  const phone = seesPersonal ? row.phone : mask(row.phone)
  return { ...row, phone, plan: plan && nameIn(locale, plan) }
}
