import { soumText } from '#shared/kernel/money'
import type { VectorInput } from '#shared/rules_check/vector_input'
import { rate } from '#billing/rules/rate'
import { rateOverContract } from '#billing/rules/rate_over_contract'

/** The three rules that were in force or announced, in the names of the vectors. */
const RULES = {
  'excess_over_105pct_x1.15': { thresholdBp: 10_500n, factorBp: 11_500n },
  '2024-09: over 120pct x1.20': { thresholdBp: 12_000n, factorBp: 12_000n },
  'excess_x2': { thresholdBp: 10_000n, factorBp: 20_000n },
}

/** A legal consumer's month with the surcharge on what lies above the contract's volume. */
export function overContract(input: VectorInput) {
  const priceMinor = input.minor('price')
  const steps = [{ rateId: '1', step: 1, fromWh: 0n, toWh: null, priceMinor }]
  const lines = rate([
    { from: '2024-09-01', to: '2024-10-01', quantityWh: input.quantityWh('actual_kwh'), steps },
  ])
  const energyMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)
  const contractWh = input.quantityWh('contract_kwh')
  return Object.fromEntries(
    Object.entries(RULES).map(([name, rule]) => {
      const surcharge = rateOverContract(lines, contractWh, rule)?.amountMinor ?? 0n
      return [name, soumText(energyMinor + surcharge)]
    })
  )
}
