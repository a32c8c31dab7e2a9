import { soumText } from '#shared/kernel/money'
import type { VectorInput } from '#shared/rules_check/vector_input'
import { vat } from '#billing/rules/vat'

/** Net and tax of a gross sum in soʻm. */
export function vatSplit(input: VectorInput) {
  const { netMinor, vatMinor } = vat(input.minor('gross'), input.percentBp('rate'))
  return { net: soumText(netMinor), vat: soumText(vatMinor) }
}
