import type { IsoDate } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import { mask } from '#administration/rules/mask'
import type { HouseholdCard } from '#household/queries/household_card'
import { oddities } from '#household/rules/oddities'

type Known = { locale: string; today: IsoDate; owedSince: IsoDate | null; seesPersonal: boolean }

/** What stands above the tabs of a card: who, where, what is owed and since when, what is odd. */
export function cardHead(card: HouseholdCard, known: Known) {
  const { locale, today, owedSince, seesPersonal } = known
  const { plan, division, lastInvoice, lastReading, ...account } = card
  return {
    ...account,
    phone: seesPersonal ? account.phone : mask(account.phone),
    plan: plan && nameIn(locale, plan),
    division: nameIn(locale, division),
    lastReading,
    owedSince,
    dueOn: owedSince && lastInvoice ? lastInvoice.dueOn : null,
    oddities: oddities({ ...card, lastReadOn: lastReading?.readOn ?? null }, today),
  }
}
