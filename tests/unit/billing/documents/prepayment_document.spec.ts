import { test } from '@japa/runner'
import { prepaymentDocument } from '#billing/documents/prepayment_document'
import { samplePrepayment } from '#billing/documents/sample_prepayment'
import type { PrepaymentView } from '#billing/documents/prepayment_view'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/documents/document_locale'
import { renderPdf } from '#shared/documents/render_pdf'
import { textsOf } from '#tests/unit/shared/documents/texts_of'

function textsIn(view: PrepaymentView, locale: DocumentLocale = 'en', own = {}): string[] {
  return textsOf(prepaymentDocument(view, locale, own)).map((text) =>
    text.replaceAll(/[\u202f\u00a0]/g, ' ').replaceAll('\u2011', '-')
  )
}

const after = (texts: string[], text: string) => texts[texts.indexOf(text) + 1]

test.group('demand for prepayment', () => {
  test('leads from the volume of the contract to what is left to pay', ({ assert }) => {
    const texts = textsIn(samplePrepayment)
    assert.equal(after(texts, 'Volume by the contract, kWh'), '100 000')
    assert.equal(after(texts, 'Share paid ahead'), '100%')
    assert.equal(after(texts, 'Sum demanded, soum'), '100 000 000.00')
    assert.equal(after(texts, 'Paid ahead on 24.11.2026, soum'), '40 000 000.00')
    assert.equal(after(texts, 'To pay, soum'), '60 000 000.00')
    assert.equal(after(texts, 'Pay by'), '30.11.2026')
    assert.include(texts, '60 000 000.00 soum')
  })

  test('says that it is paid, or that the month is billed, in the place of a sum', ({ assert }) => {
    const paid = { coveredMinor: samplePrepayment.amountMinor, missingMinor: 0n }
    assert.include(textsIn({ ...samplePrepayment, ...paid }), 'Paid in full')
    const settled = textsIn({ ...samplePrepayment, missingMinor: 0n, isSettled: true })
    assert.include(settled, 'The month is billed')
    assert.notInclude(settled, 'Paid ahead on 24.11.2026, soum')
  })

  test("fills the region's own texts; a line whose sum is nought is left out", ({ assert }) => {
    const note = 'Pay {amount} by {due}.\nThank you, {consumer}'
    const texts = textsIn({ ...samplePrepayment, missingMinor: 0n }, 'en', { note })
    assert.include(texts, `Thank you, ${samplePrepayment.consumer.name}`)
  })

  test('is printed in {$self}, the same bytes each time')
    .with([...DOCUMENT_LOCALES])
    .run(async ({ assert }, locale) => {
      const print = () =>
        renderPdf(prepaymentDocument(samplePrepayment, locale), '2026-11-20T00:00:00+05:00')
      const pdf = await print()
      assert.isTrue(pdf.equals(await print()))
      assert.equal(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length, 1)
    })
})
