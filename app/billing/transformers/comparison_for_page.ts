import { nameIn } from '#administration/names'
import type { PlanComparison } from '#billing/queries/run_comparison'

/** A plan with its name in the reader's script; null where the account had no plan in either month. */
export function comparisonForPage(
  { nameUz, nameCyrl, nameRu, code, ...figures }: PlanComparison,
  locale: string
) {
  const isNamed = nameUz !== null && nameCyrl !== null && nameRu !== null
  return { ...figures, plan: isNamed ? nameIn(locale, { nameUz, nameCyrl, nameRu }) : code }
}
