import { test } from '@japa/runner'
import { assertInvoiceAddsUp } from '#billing/documents/assert_invoice_adds_up'
import { invoiceDocument } from '#billing/documents/invoice_document'
import { anInvoice } from '#tests/unit/billing/documents/an_invoice'

const { balance, payments, lines } = anInvoice()

test.group('an invoice that does not add up', () => {
  test('is found by {what}')
    .with([
      { what: 'lines', view: anInvoice({ lines: lines.slice(1) }) },
      { what: 'payments', view: anInvoice({ payments: payments.slice(1) }) },
      {
        what: 'the parts of its balance',
        view: anInvoice({ balance: { ...balance, closingMinor: balance.closingMinor + 1n } }),
      },
      {
        what: 'the parts of its balance',
        view: anInvoice({ balance: { ...balance, recalculatedMinor: 1n } }),
      },
    ])
    .run(({ assert }, { what, view }) => {
      const says = new RegExp(`^Invoice 2026-11-0012345 does not add up: ${what} give`)
      assert.throws(() => assertInvoiceAddsUp(view), says)
      assert.throws(() => invoiceDocument(view, 'ru'), says)
    })

  test('one that does is let through', ({ assert }) => {
    assert.doesNotThrow(() => assertInvoiceAddsUp(anInvoice()))
  })
})
