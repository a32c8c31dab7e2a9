/** What a month came to for the accounts of one class in one division, in tiyin. */
export type PeriodTotals = {
  divisionId: number
  consumerClass: string
  accounts: number
  openingMinor: bigint
  chargedMinor: bigint
  paidMinor: bigint
  adjustedMinor: bigint
  closingMinor: bigint
}
