import type { InvoiceView } from '#billing/documents/invoice_view'

/**
 * Refuses to print an invoice whose sums contradict each other: lines against the charged total,
 * payments against the paid total, and the balance against its parts.
 */
export function assertInvoiceAddsUp({ number, lines, payments, balance }: InvoiceView) {
  const { openingMinor, chargedMinor, recalculatedMinor, paidMinor, closingMinor } = balance

  assertEqual(number, 'lines', sumOf(lines), chargedMinor)
  assertEqual(number, 'payments', sumOf(payments), paidMinor)
  const expected = openingMinor + chargedMinor + recalculatedMinor - paidMinor
  assertEqual(number, 'the parts of its balance', expected, closingMinor)
}

function assertEqual(number: string, what: string, sum: bigint, stated: bigint) {
  if (sum === stated) return
  throw new Error(`Invoice ${number} does not add up: ${what} give ${sum}, it states ${stated}`)
}

function sumOf(rows: readonly { amountMinor: bigint }[]): bigint {
  return rows.reduce((sum, row) => sum + row.amountMinor, 0n)
}
