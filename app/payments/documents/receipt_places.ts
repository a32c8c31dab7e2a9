/** What a text of the region may name on a receipt: see `receipt_texts.ts`. */
export const RECEIPT_PLACES = [
  'consumer',
  'account',
  'address',
  'number',
  'date',
  'division',
  'phone',
] as const

export type ReceiptPlace = (typeof RECEIPT_PLACES)[number]
