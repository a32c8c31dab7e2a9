import type { DraftContent, DraftRate } from '#reference/rules/tariff_draft'

const BOUNDS = [200n, 500n, 1000n, 5000n, 10_000n, null]
const STANDARD = [650n, 900n, 1100n, 1600n, 1900n, 2200n]

function blocks(pricesMinor: readonly bigint[]): DraftRate[] {
  return pricesMinor.map((priceMinor, index) => {
    const from = index === 0 ? 0n : BOUNDS[index - 1]!
    const to = BOUNDS[index] ?? null
    const toWh = to === null ? null : to * 1000n
    return { season: 'all', step: index + 1, fromWh: from * 1000n, toWh, priceMinor }
  })
}

const plan = (planCode: string, pricesMinor: readonly bigint[]) => ({
  kind: 'prices' as const,
  planCode,
  fields: null,
  gapAgreed: false,
  rates: blocks(pricesMinor),
})

/** What households pay for electricity from 1 May 2026, as a draft; the stove variant is half. */
export const PRICES_OF_MAY_2026: DraftContent = {
  title: 'Households, 1 May 2026',
  act: 'PKM of April 2026',
  source: 'S15,S16',
  confidence: 'M',
  note: '',
  effectiveFrom: '2026-05-01',
  hasteReason: '',
  plans: [
    plan(
      'electricity-household',
      STANDARD.map((soum) => soum * 100n)
    ),
    plan(
      'electricity-household-stove',
      STANDARD.map((soum) => soum * 50n)
    ),
  ],
}
