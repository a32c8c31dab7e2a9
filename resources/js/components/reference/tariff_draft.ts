/** A draft of tariffs as its editor holds it: bounds and prices are text that people type. */
export type DraftBlock = { upTo: string; price: string }
export type DraftSeason = { season: string; blocks: DraftBlock[] }

export type NewPlanFields = {
  resource: string
  consumerClass: string
  tariffGroup: string
  variant: string
  unit: string
  nameUz: string
  nameCyrl: string
  nameRu: string
}

export type ComparedLine = {
  fromWh: string
  toWh: string | null
  oldMinor: string | null
  newMinor: string | null
  changeBp: string | null
}

export type ComparedSeason = { season: string; lines: ComparedLine[] }

/** What the form sends of one plan. */
export type DraftPlan = {
  kind: 'prices' | 'opening' | 'closing'
  planCode: string
  fields: NewPlanFields | null
  gapAgreed: boolean
  seasons: DraftSeason[]
}

export type DraftPlanView = DraftPlan & {
  name: string
  unit: string
  comparison: ComparedSeason[]
}

export type DraftView = {
  id: string
  title: string
  act: string
  source: string
  confidence: string
  note: string
  effectiveFrom: string
  hasteReason: string
  status: 'open' | 'published' | 'withdrawn'
  revision: number
  createdAt: string
  publishedAt: string | null
  publishedBy: string | null
  visaId: string | null
  plans: DraftPlanView[]
}

export type DraftProblem = {
  code: string
  plan: string | null
  facts: Record<string, string | number>
}

export type PlanChoice = {
  code: string
  name: string
  resource: string
  consumerClass: string
  unit: string
  seasons: DraftSeason[]
}
