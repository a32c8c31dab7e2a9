export type PlanComparison = {
  planId: number
  plan: string | null
  accounts: number
  quantityWh: string
  amountMinor: string
  beforeAccounts: number
  beforeWh: string
  beforeMinor: string
}

export type Deviation = {
  accountId: string
  number: string
  name: string
  address: string
  quantityWh: string
  amountMinor: string
  beforeWh: string
  beforeMinor: string
}
