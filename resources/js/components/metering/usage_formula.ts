import { quantityText } from '~/formats/quantity_text'
import { t } from '~/i18n'
import type { UsageCalculation } from '~/components/metering/usage_act'

const ALL_DAY = '2400'

/** The arithmetic of an act in one line, as it is printed. */
export function usageFormula(use: UsageCalculation): string {
  const quantity = quantityText(use.quantityWh)
  if (use.powerW === null) {
    const average = quantityText(use.averageWh ?? '0')
    const of = String(use.averageDays ?? 0)
    return t('metering.acts.by_average', { average, of, days: String(use.days), quantity })
  }
  const hours = use.kind === 'tampering' ? ALL_DAY : (use.hoursHundredths ?? '0')
  const key = use.meteredWh === '0' ? 'by_power' : 'by_power_less'
  return t(`metering.acts.${key}`, {
    metered: quantityText(use.meteredWh),
    power: quantityText(use.powerW),
    hours: quantityText(String(BigInt(hours) * 10n)),
    days: String(use.days),
    quantity,
  })
}
