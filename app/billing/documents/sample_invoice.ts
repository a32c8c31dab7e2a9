import type { InvoiceView } from '#billing/documents/invoice_view'

const TARIFF = { inForceFrom: '2026-05-01', act: 'VMQ 204, 16.04.2024' }

const LINES: InvoiceView['lines'] = [
  {
    month: '2026-11-01',
    what: { kind: 'block', aboveWh: 0n, upToWh: 200_000n },
    quantityWh: 200_000n,
    priceMinor: 65_000n,
    amountMinor: 13_000_000n,
    tariff: TARIFF,
  },
  {
    month: '2026-11-01',
    what: { kind: 'block', aboveWh: 200_000n, upToWh: 500_000n },
    quantityWh: 125_000n,
    priceMinor: 90_000n,
    amountMinor: 11_250_000n,
    tariff: TARIFF,
  },
]

/** A household's month, invented: what a printed form is looked at with. */
export const sampleInvoice: InvoiceView = {
  number: '2026-11-0012345',
  issuedOn: '2026-12-01',
  period: { from: '2026-11-01', to: '2026-12-01' },
  dueOn: '2026-12-10',
  resource: 'electricity',
  seller: {
    name: '“Hududiy elektr tarmoqlari” AJ, 1-boʻlim',
    taxNumber: '202099756',
    vatNumber: '326010012345',
    bank: '“Ipoteka-bank” ATIB',
    bankCode: '00837',
    bankAccount: '20210000900123456001',
    address: '100084, Toshkent sh., Namuna koʻchasi, 1',
    phone: '1154',
  },
  consumer: { name: 'Namunaviy Isteʼmolchi', taxNumber: null },
  account: '1726000123456',
  contract: null,
  address: 'Toshkent sh., Namuna koʻchasi, 12',
  meters: [
    {
      serial: '012345678',
      register: null,
      previous: { on: '2026-11-01', valueWh: 915_000n, estimated: false },
      present: { on: '2026-12-01', valueWh: 1_240_000n, estimated: false },
      coefficient: '1',
      consumptionWh: 325_000n,
    },
  ],
  lines: LINES,
  vat: [{ rateBasisPoints: 1200n, amountMinor: 2_598_214n }],
  balance: {
    openingMinor: 12_000_000n,
    chargedMinor: 24_250_000n,
    recalculatedMinor: 0n,
    paidMinor: 10_000_000n,
    closingMinor: 26_250_000n,
  },
  payments: [
    { on: '2026-11-08', through: { kind: 'cash_desk', name: null }, amountMinor: 6_000_000n },
    { on: '2026-11-20', through: { kind: 'provider', name: 'PAYNET' }, amountMinor: 4_000_000n },
  ],
  payUrl: null,
}
