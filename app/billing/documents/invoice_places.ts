/** What a text of the region may name on an invoice: see `invoice_texts.ts`. */
export const INVOICE_PLACES = [
  'consumer',
  'account',
  'address',
  'number',
  'date',
  'period',
  'due',
  'amount',
  'division',
  'phone',
] as const

export type InvoicePlace = (typeof INVOICE_PLACES)[number]
