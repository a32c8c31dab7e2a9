import type { InvoiceLine, InvoiceView } from '#billing/documents/invoice_view'

const TARIFF = { inForceFrom: '2026-05-01', act: 'VMQ 204, 16.04.2024' }

/** The lines of a month in which 325 kWh were used: 200 × 650 + 125 × 900 = 242 500. */
export function linesOf(month: string): InvoiceLine[] {
  return [
    {
      month,
      what: { kind: 'block', aboveWh: 0n, upToWh: 200_000n },
      quantityWh: 200_000n,
      priceMinor: 65_000n,
      amountMinor: 13_000_000n,
      tariff: TARIFF,
    },
    {
      month,
      what: { kind: 'block', aboveWh: 200_000n, upToWh: 500_000n },
      quantityWh: 125_000n,
      priceMinor: 90_000n,
      amountMinor: 11_250_000n,
      tariff: TARIFF,
    },
  ]
}

/** An ordinary household invoice: 120 000 owed, 242 500 charged, 100 000 paid, 262 500 to pay. */
export function anInvoice(changes: Partial<InvoiceView> = {}): InvoiceView {
  return {
    number: '2026-11-0012345',
    issuedOn: '2026-12-01',
    period: { from: '2026-11-01', to: '2026-12-01' },
    dueOn: '2026-12-10',
    resource: 'electricity',
    seller: {
      name: 'Toshkent shahar elektr tarmoqlari AJ, Yunusobod boʻlimi',
      taxNumber: '202099756',
      vatNumber: '326010012345',
      bank: '“Ipoteka-bank” ATIB',
      bankCode: '00837',
      bankAccount: '20210000900123456001',
      address: '100084, Toshkent sh., Amir Temur koʻchasi, 107',
      phone: '1154',
    },
    consumer: { name: 'Gʻaniyeva Oʻgʻiloy Sanʼatovna', taxNumber: null },
    account: '1726000123456',
    contract: null,
    address: 'Toshkent sh., Bogʻishamol koʻchasi, 12',
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
    lines: linesOf('2026-11-01'),
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
    ...changes,
  }
}
