import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatKwh } from '#shared/documents/format'
import { wordsIn } from '#shared/documents/words'

type Calculated = {
  powerW: string | null
  hoursHundredths: string | null
  averageWh: string | null
  averageDays: number | null
  meteredWh: string
  days: number
  quantityWh: string
  kind: string
}

const ALL_DAY = '2400'

/** "5.5 kW × 24 h × 20 days = 2 640 kWh", or the daily average × days. */
export function actFormula(act: Calculated, locale: DocumentLocale): string {
  const word = wordsIn(locale)
  const quantity = formatKwh(BigInt(act.quantityWh), locale)
  const days = String(act.days)
  if (act.powerW === null) {
    const average = formatKwh(BigInt(act.averageWh!), locale)
    const of = String(act.averageDays)
    return word('usage_act.by_average', { average, of, days, quantity })
  }
  const hours = act.kind === 'tampering' ? ALL_DAY : act.hoursHundredths!
  return word(act.meteredWh === '0' ? 'usage_act.by_power' : 'usage_act.by_power_less', {
    metered: formatKwh(BigInt(act.meteredWh), locale),
    power: formatKwh(BigInt(act.powerW), locale),
    hours: formatKwh(BigInt(hours) * 10n, locale),
    days,
    quantity,
  })
}
