import type { ReceiptView } from '#payments/documents/receipt_view'

/** A payment at the desk, invented: what a printed form is looked at with. */
export const sampleReceipt: ReceiptView = {
  number: '2026-000451',
  seller: { name: '“Hududiy elektr tarmoqlari” AJ', taxNumber: '202099756', phone: '1154' },
  account: '1726000123456',
  consumer: { name: 'Namunaviy Isteʼmolchi', address: 'Namuna koʻchasi, 12-uy' },
  paidAt: '2026-11-08T09:05:00Z',
  amountMinor: 30_000_000n,
  through: { kind: 'cash_desk', name: null },
  given: { givenMinor: 40_000_000n, changeMinor: 10_000_000n },
  mark: null,
  cashier: 'N. Namunaviy',
  allocations: [
    { kind: 'charge', month: '2026-10-01', amountMinor: 26_024_050n },
    { kind: 'advance', amountMinor: 3_975_950n },
  ],
  balanceAfterMinor: -3_975_950n,
}
