import type { PaidThrough } from '#shared/documents/tell_paid_through'

/**
 * Everything an invoice says, as plain data: nothing is looked up or computed while it is printed.
 * Money is tiyin (`…Minor`), energy Wh and gas or water litres (`…Wh`), dates are `YYYY-MM-DD`,
 * periods half-open. Names and addresses come already in the language of the document, when the
 * register knows them in it.
 */
export type InvoiceView = {
  number: string
  /** The day it was issued. */
  issuedOn: string
  /** `[from, to)`; `from` names the month of the invoice. */
  period: { from: string; to: string }
  /** Last day to pay without penalty; null when the terms of the account set none. */
  dueOn: string | null
  resource: 'electricity' | 'gas' | 'water'
  seller: InvoiceSeller
  consumer: { name: string; taxNumber: string | null }
  account: string
  contract: string | null
  address: string
  meters: InvoiceMeter[]
  /** In the order they are to be read: by month, inside a month by tariff, then by block. */
  lines: InvoiceLine[]
  /** VAT contained in the lines, one row per rate that was in force. */
  vat: { rateBasisPoints: bigint; amountMinor: bigint }[]
  balance: InvoiceBalance
  payments: { on: string; through: PaidThrough; amountMinor: bigint }[]
  /**
   * Where the consumer can pay on line, e.g. `https://cabinet.example.uz/pay`; the QR code then opens
   * it with the payment filled in. Null: the QR code carries the facts as text.
   */
  payUrl: string | null
}

export type InvoiceSeller = {
  name: string
  /** STIR, nine digits. */
  taxNumber: string
  vatNumber: string | null
  bank: string
  /** MFO, five digits. */
  bankCode: string
  bankAccount: string
  address: string
  phone: string | null
}

/** One register of one meter between two readings. A replaced meter gives two rows. */
export type InvoiceMeter = {
  serial: string
  /** Names the register when the meter has several: `T1`; null otherwise. */
  register: string | null
  /** What the dial showed, in thousandths of its unit, before the coefficient. */
  previous: InvoiceReading
  present: InvoiceReading
  /** As written in the installation: `1`, `40`, `1.5`. */
  coefficient: string
  consumptionWh: bigint
}

export type InvoiceReading = { on: string; valueWh: bigint; estimated: boolean }

export type InvoiceLine = {
  /** First day of the month the line charges. */
  month: string
  what: ChargedFor
  /** Null, both, for a sum that has no quantity. */
  quantityWh: bigint | null
  /** Per billing unit, VAT included. */
  priceMinor: bigint | null
  /** Below zero for a benefit paid by the budget and the like. */
  amountMinor: bigint
  tariff: InvoiceTariff | null
}

/** The part of the month's consumption, or of the tariff, a line is for. */
export type ChargedFor =
  | { kind: 'block'; aboveWh: bigint; upToWh: bigint | null }
  | { kind: 'whole' }
  | { kind: 'penalty' }
  | { kind: 'reactive' }
  | { kind: 'named'; name: string }

export type InvoiceTariff = {
  inForceFrom: string
  /** The act that set it, with its date: `VMQ 204, 16.04.2024`; null when the register has none. */
  act: string | null
}

/**
 * `opening + charged + recalculated − paid = closing`. Balances are above zero for a debt and below
 * it for an advance; `recalculated` is above zero when it adds to the debt.
 */
export type InvoiceBalance = {
  openingMinor: bigint
  chargedMinor: bigint
  recalculatedMinor: bigint
  paidMinor: bigint
  closingMinor: bigint
}
