export type FaultMonth = { period: string; servicePointId: string | null; detail: string | null }

export type Fault = {
  accountId: string
  number: string
  name: string
  address: string
  code: string
  months: FaultMonth[]
}

type Mend = { label: string; href: string }

/** Where a fault can be mended: the readings of the consumer, the terms, the tariffs. */
export function mendOf({ accountId, code }: Fault): Mend {
  const card = `/household/accounts/${accountId}`
  switch (code) {
    case 'no_consumption':
    case 'incomplete_month':
      return { label: 'billing.mend.reading', href: `${card}?tab=readings` }
    case 'questioned_reading':
      return { label: 'billing.mend.confirm', href: `${card}?tab=readings` }
    case 'no_tariff':
    case 'not_rateable':
      return { label: 'billing.mend.tariff', href: '/reference/tariffs' }
    default:
      return { label: 'billing.mend.terms', href: card }
  }
}
