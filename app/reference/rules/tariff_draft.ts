import type { IsoDate } from '#shared/kernel/calendar'

export const DRAFT_SEASONS = ['all', 'heating', 'non_heating'] as const
export type DraftSeason = (typeof DRAFT_SEASONS)[number]

/** One block of a draft: base units, half-open above, tiyin per billing unit with VAT. */
export type DraftRate = {
  season: DraftSeason
  step: number
  fromWh: bigint
  toWh: bigint | null
  priceMinor: bigint
}

/** What a plan is that does not exist yet. */
export type NewPlan = {
  resource: string
  consumerClass: 'household' | 'legal'
  tariffGroup: string
  variant: string
  unit: string
  nameUz: string
  nameCyrl: string
  nameRu: string
}

/** What a draft does to one plan: other prices, a plan that begins, or one that ends. */
export type DraftPlan = {
  kind: 'prices' | 'opening' | 'closing'
  planCode: string
  fields: NewPlan | null
  /** The days between the old prices and the new ones are meant to have none. */
  gapAgreed: boolean
  rates: readonly DraftRate[]
}

/** What people write in a draft. */
export type DraftContent = {
  title: string
  act: string
  source: string
  confidence: 'H' | 'M' | 'L'
  note: string
  effectiveFrom: IsoDate
  /** Why it begins sooner than consumers must be told. */
  hasteReason: string
  plans: readonly DraftPlan[]
}

/** A price of the register, as the draft meets it. */
export type RegisteredRate = Omit<DraftRate, 'season'> & {
  season: string
  validFrom: IsoDate
  validTo: IsoDate | null
}

export type RegisteredPlan = {
  code: string
  origin: 'centre' | 'local'
  rates: readonly RegisteredRate[]
}
