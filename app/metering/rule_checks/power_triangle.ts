import { decimalText } from '#shared/kernel/money'
import type { VectorInput } from '#shared/rules_check/vector_input'
import { powerTriangle } from '#metering/rules/power_triangle'

/** tg φ, P and S from Q and cos φ. */
export function powerTriangleCheck(input: VectorInput) {
  const found = powerTriangle(input.scaled('q_kvar', 3), input.scaled('cos_phi', 6))
  return {
    tg: decimalText(found.tangentPpm, 6),
    p_kw: decimalText(found.active, 3),
    s_kva: decimalText(found.apparent, 3),
  }
}
