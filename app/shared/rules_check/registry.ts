import type { VectorInput } from '#shared/rules_check/vector_input'

/** Decimal text, or several by name, as a vectors file would write them. */
export type Computed = string | { readonly [name: string]: string }

/**
 * Computes one kind of vector with the rules that the product itself works by.
 *
 * @param asked the names under which results are expected (dates of a tariff, parts of a sum)
 */
export type RuleCheck = (
  input: VectorInput,
  asked: readonly string[]
) => Computed | Promise<Computed>

const checks = new Map<string, RuleCheck>()

/** Each module offers the kinds it can compute; `start/rules_check.ts` lists them. */
export function offerRuleChecks(kinds: Readonly<Record<string, RuleCheck>>) {
  for (const [kind, check] of Object.entries(kinds)) checks.set(kind, check)
}

export function ruleCheckOf(kind: string): RuleCheck | undefined {
  return checks.get(kind)
}
