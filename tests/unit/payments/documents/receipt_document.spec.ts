import { test } from '@japa/runner'
import { receiptDocument } from '#payments/documents/receipt_document'
import { receiptQrPayload } from '#payments/documents/receipt_qr_payload'
import type { ReceiptView } from '#payments/documents/receipt_view'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/documents/document_locale'
import { renderPdf } from '#shared/documents/render_pdf'
import { textsOf } from '#tests/unit/shared/documents/texts_of'

/** 300 000 paid: a month, its penalty, the next month, and the rest kept as an advance. */
function aReceipt(changes: Partial<ReceiptView> = {}): ReceiptView {
  return {
    number: '2026-000451',
    seller: { name: 'Toshkent shahar elektr tarmoqlari AJ', taxNumber: '202099756', phone: '1154' },
    account: '1726000123456',
    consumer: { name: 'Gʻaniyeva Oʻgʻiloy', address: 'Bogʻishamol koʻchasi, 12-uy' },
    paidAt: '2026-11-08T09:05:00Z',
    amountMinor: 30_000_000n,
    through: { kind: 'cash_desk', name: 'Yunusobod' },
    given: null,
    mark: null,
    cashier: 'N. Qodirova',
    allocations: [
      { kind: 'charge', month: '2026-09-01', amountMinor: 12_000_000n },
      { kind: 'penalty', month: '2026-09-01', amountMinor: 24_050n },
      { kind: 'charge', month: '2026-10-01', amountMinor: 14_000_000n },
      { kind: 'advance', amountMinor: 3_975_950n },
    ],
    balanceAfterMinor: -3_975_950n,
    ...changes,
  }
}

function textsIn(view: ReceiptView, locale: DocumentLocale = 'en'): string[] {
  return textsOf(receiptDocument(view, locale)).map((text) =>
    text.replaceAll(/[\u202f\u00a0]/g, ' ')
  )
}

test.group('receipt', () => {
  test('tells the payment, by whom and when', ({ assert }) => {
    const texts = textsIn(aReceipt())

    assert.includeMembers(texts, ['No. 2026-000451', '08.11.2026 14:05', '1726000123456'])
    assert.includeMembers(texts, ['300 000.00 soum', 'Cash desk, Yunusobod', 'N. Qodirova'])
  })

  test('tells what the payment went to, in the order it did', ({ assert }) => {
    const texts = textsIn(aReceipt())
    const at = texts.indexOf('What it paid')

    assert.deepEqual(texts.slice(at + 1, at + 9), [
      'September 2026',
      '120 000.00',
      'Penalty, September 2026',
      '240.50',
      'October 2026',
      '140 000.00',
      'Kept as an advance',
      '39 759.50',
    ])
  })

  test('a balance of {balanceAfterMinor} afterwards reads {lines}')
    .with([
      { balanceAfterMinor: -3_975_950n, lines: ['Advance', '39 759.50 soum'] },
      { balanceAfterMinor: 100n, lines: ['Debt', '1.00 soum'] },
      { balanceAfterMinor: 0n, lines: ['No debt'] },
    ])
    .run(({ assert }, { balanceAfterMinor, lines }) => {
      const texts = textsIn(aReceipt({ balanceAfterMinor }))
      const at = texts.indexOf('After this payment')

      assert.deepEqual(texts.slice(at + 1, at + 1 + lines.length), lines)
      assert.isFalse(texts.some((text) => text.includes('−')))
    })

  test('a payment no cashier took names none', ({ assert }) => {
    const texts = textsIn(
      aReceipt({ cashier: null, through: { kind: 'provider', name: 'PAYNET' } })
    )

    assert.include(texts, 'PAYNET')
    assert.notInclude(texts, 'Cashier')
  })

  test('a receipt whose allocations do not come to its amount is not printed', ({ assert }) => {
    const allocations = aReceipt().allocations.slice(1)
    assert.throws(
      () => receiptDocument(aReceipt({ allocations }), 'ru'),
      'Receipt 2026-000451 does not add up: allocations give 18000000 of 30000000'
    )
  })

  test('the QR code finds the payment', ({ assert }) => {
    assert.equal(
      receiptQrPayload(aReceipt()),
      'HISOB1|TIN=202099756|RCP=2026-000451|ACC=1726000123456|SUM=30000000|AT=2026-11-08T09:05:00Z'
    )
  })

  test('in {$self} it is one strip of 80 mm and always the same bytes')
    .with([...DOCUMENT_LOCALES])
    .run(async ({ assert }, locale) => {
      const once = await renderPdf(receiptDocument(aReceipt(), locale), '2026-11-08T09:05:00Z')
      const again = await renderPdf(receiptDocument(aReceipt(), locale), '2026-11-08T09:05:00Z')
      const pages = once.toString('latin1').match(/\/MediaBox \[0 0 226\.77 \d{3}(\.\d+)?\]/g)

      assert.lengthOf(pages ?? [], 1)
      assert.isTrue(once.equals(again))
    })
})
