export type CalendarSpan = {
  from: string
  lastDay: string | null
  state: 'past' | 'in_force' | 'announced'
  lowestMinor: string
  highestMinor: string
  blocks: number
  seasonal: boolean
  act: string | null
  source: string | null
  confidence: string | null
  start: number
  width: number
}

export type CalendarPlan = {
  id: number
  name: string
  resource: string
  consumerClass: string
  unit: string
  spans: CalendarSpan[]
}
