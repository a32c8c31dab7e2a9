import type { PrepaymentView } from '#billing/documents/prepayment_view'
import { sampleInvoice } from '#billing/documents/sample_invoice'

/** A firm's month paid half ahead, invented: what a printed form is looked at with. */
export const samplePrepayment: PrepaymentView = {
  number: '1726000654321-202612',
  issuedOn: '2026-11-20',
  period: '2026-12-01',
  dueOn: '2026-11-30',
  seller: sampleInvoice.seller,
  consumer: { name: '“Namuna savdo” MCHJ', taxNumber: '301234567' },
  account: '1726000654321',
  contract: 'YU-2026/15',
  address: 'Toshkent sh., Namuna koʻchasi, 40',
  resource: 'electricity',
  quantityWh: 100_000_000n,
  shareBp: 10_000n,
  amountMinor: 10_000_000_000n,
  coveredMinor: 4_000_000_000n,
  missingMinor: 6_000_000_000n,
  isSettled: false,
  on: '2026-11-24',
}
