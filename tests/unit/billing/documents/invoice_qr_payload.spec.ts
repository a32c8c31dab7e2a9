import { test } from '@japa/runner'
import { invoiceQrPayload } from '#billing/documents/invoice_qr_payload'
import { anInvoice } from '#tests/unit/billing/documents/an_invoice'

const { balance } = anInvoice()
const inAdvance = { ...balance, openingMinor: -50_000_000n, closingMinor: -35_750_000n }

test.group('QR code of an invoice', () => {
  test('carries the facts as text when there is no page to pay on', ({ assert }) => {
    assert.equal(
      invoiceQrPayload(anInvoice()),
      'HISOB1|TIN=202099756|ACC=1726000123456|PER=2026-11|SUM=26250000|DUE=2026-12-10|INV=2026-11-0012345'
    )
  })

  test('opens the page to pay on, keeping what its address already asks for', ({ assert }) => {
    assert.equal(
      invoiceQrPayload(anInvoice({ payUrl: 'https://cabinet.example.uz/pay?lang=uz' })),
      'https://cabinet.example.uz/pay?lang=uz&account=1726000123456&amount=26250000&period=2026-11&invoice=2026-11-0012345'
    )
  })

  test('asks for nothing when nothing is owed', ({ assert }) => {
    assert.include(invoiceQrPayload(anInvoice({ balance: inAdvance, dueOn: null })), '|SUM=0|INV=')
  })
})
