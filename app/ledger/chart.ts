/** Codes of the ledger accounts that the product itself posts to. */
export const LEDGER = {
  receivableHousehold: 4010,
  receivableLegal: 4020,
  cash: 5010,
  bank: 5110,
  inTransit: 5710,
  /** Money that is missing, until somebody answers for it. */
  shortage: 5910,
  /** What agents have earned and not kept yet. */
  agents: 6010,
  vat: 6410,
  /** Money that came and whose account is not known. */
  suspense: 6990,
  electricityRevenue: 9010,
  gasRevenue: 9020,
  waterRevenue: 9030,
  otherIncome: 9390,
  otherExpense: 9430,
} as const

/** Where the debt of an account is kept. */
export function receivableOf(consumerClass: string): number {
  return consumerClass === 'legal' ? LEDGER.receivableLegal : LEDGER.receivableHousehold
}
