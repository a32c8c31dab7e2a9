export type HomeRun = {
  id: string
  period: string
  status: string
  division: string
  accountsTotal: number
  accountsDone: number
  errors: number
  amountMinor: string
  href: string | null
}
