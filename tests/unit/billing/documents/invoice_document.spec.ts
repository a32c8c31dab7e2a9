import { test } from '@japa/runner'
import { invoiceDocument } from '#billing/documents/invoice_document'
import type { InvoiceView } from '#billing/documents/invoice_view'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/documents/document_locale'
import { renderPdf } from '#shared/documents/render_pdf'
import { anInvoice, linesOf } from '#tests/unit/billing/documents/an_invoice'
import { textsOf } from '#tests/unit/shared/documents/texts_of'

/** The texts of the document, with ordinary spaces and hyphens. */
function textsIn(view: InvoiceView, locale: DocumentLocale = 'en'): string[] {
  return textsOf(invoiceDocument(view, locale)).map((text) =>
    text.replaceAll(/[\u202f\u00a0]/g, ' ').replaceAll('\u2011', '-')
  )
}

/** The texts that follow this one. */
function after(texts: string[], text: string, count: number): string[] {
  const at = texts.indexOf(text)
  return at < 0 ? [] : texts.slice(at + 1, at + 1 + count)
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

const IN_ADVANCE = anInvoice({
  payments: [],
  balance: {
    openingMinor: -30_000_000n,
    chargedMinor: 24_250_000n,
    recalculatedMinor: -500_000n,
    paidMinor: 0n,
    closingMinor: -6_250_000n,
  },
})

test.group('invoice', () => {
  test('tells who, where, for when and until when', ({ assert }) => {
    const texts = textsIn(anInvoice())

    assert.include(texts, 'No. 2026-11-0012345 of 01.12.2026')
    assert.deepEqual(after(texts, 'Personal account', 1), ['1726000123456'])
    assert.deepEqual(after(texts, 'Settlement period', 1), ['November 2026'])
    assert.deepEqual(after(texts, 'Consumer', 1), ['Gʻaniyeva Oʻgʻiloy Sanʼatovna'])
    assert.deepEqual(after(texts, 'Pay by', 1), ['10.12.2026'])
    assert.deepEqual(after(texts, 'MFO', 1), ['00837'])
    assert.deepEqual(after(texts, 'Account', 1), ['20210000900123456001'])
  })

  test('leads from the debt before to the sum to pay', ({ assert }) => {
    const texts = textsIn(anInvoice())

    assert.deepEqual(after(texts, 'Debt on 01.11.2026', 7), [
      '120 000.00',
      'Charged',
      '242 500.00',
      'Paid',
      '100 000.00',
      'To pay',
      '262 500.00',
    ])
    assert.include(texts, '262 500.00 soum')
  })

  test('writes the charge as arithmetic, with the tariff and the VAT in it', ({ assert }) => {
    const texts = textsIn(anInvoice())

    assert.include(texts, 'November 2026   Tariff in force from 01.05.2026: VMQ 204, 16.04.2024')
    assert.deepEqual(after(texts, 'Up to 200 kWh', 5), ['200', '×', '650.00', '=', '130 000.00'])
    assert.deepEqual(after(texts, '201–500 kWh', 5), ['125', '×', '900.00', '=', '112 500.00'])
    assert.include(after(texts, 'Charged in all', 5), '242 500.00')
    assert.include(after(texts, 'of which VAT 12%', 5), '25 982.14')
  })

  test('an advance is called Advance in {$self} and no sum bears a minus sign')
    .with([...DOCUMENT_LOCALES])
    .run(({ assert }, locale) => {
      const texts = textsIn(IN_ADVANCE, locale)
      const advance = { 'uz-Latn': 'Avans', 'uz-Cyrl': 'Аванс', 'ru': 'Аванс', 'en': 'Advance' }[
        locale
      ]

      assert.match(texts[texts.indexOf(advance) + 1] ?? '', /^62 500[.,]00 /)
      for (const text of texts) {
        assert.notInclude(text, '−')
        assert.notMatch(text, /(^|\s)-\s?\d/)
      }
    })

  test('with an advance nothing is to be paid, so no day is set', ({ assert }) => {
    const texts = textsIn(IN_ADVANCE)

    assert.include(texts, 'Nothing to pay')
    assert.notInclude(texts, 'Pay by')
    assert.notInclude(texts, 'To pay')
    assert.deepEqual(after(texts, 'Advance on 01.11.2026', 1), ['300 000.00'])
    assert.deepEqual(after(texts, 'Recalculation, taken off', 1), ['5 000.00'])
    assert.deepEqual(after(texts, 'Advance remaining', 1), ['62 500.00'])
    assert.include(texts, 'No payments in this period')
  })

  test('a settled account owes 0.00', ({ assert }) => {
    const balance = {
      openingMinor: 0n,
      chargedMinor: 0n,
      recalculatedMinor: 0n,
      paidMinor: 0n,
      closingMinor: 0n,
    }
    const texts = textsIn(anInvoice({ balance, lines: [], vat: [], meters: [], payments: [] }))

    assert.include(texts, 'Nothing to pay')
    assert.deepEqual(after(texts, 'No debt on 01.11.2026', 1), ['0.00'])
    assert.deepEqual(after(texts, 'To pay', 1), ['0.00'])
    assert.notInclude(texts, 'Meter')
  })

  test('several months stand in their order, each with its sum', ({ assert }) => {
    const [first, second] = [linesOf('2026-10-01'), linesOf('2026-11-01')]
    const balance = { ...anInvoice().balance, chargedMinor: 48_500_000n, closingMinor: 50_500_000n }
    const texts = textsIn(anInvoice({ lines: [...first, ...second], balance }))
    const october = texts.findIndex((text) => text.startsWith('October 2026 '))
    const november = texts.findIndex((text) => text.startsWith('November 2026 '))

    assert.isAbove(october, -1)
    assert.isAbove(november, october)
    assert.include(texts.slice(october, october + 6), '242 500.00')
    assert.include(texts.slice(november, november + 6), '242 500.00')
    assert.include(after(texts, 'Charged in all', 5), '485 000.00')
  })

  test('a tariff that changes inside a month is named where it begins', ({ assert }) => {
    const [before, since] = linesOf('2026-11-01')
    const changed = { ...since!, tariff: { inForceFrom: '2026-11-16', act: null } }
    const texts = textsIn(anInvoice({ lines: [before!, changed] }))

    assert.isBelow(texts.indexOf('Up to 200 kWh'), texts.indexOf('Tariff in force from 16.11.2026'))
    assert.isBelow(texts.indexOf('Tariff in force from 16.11.2026'), texts.indexOf('201–500 kWh'))
  })

  test('a charge without a quantity is one line, a benefit is taken off', ({ assert }) => {
    const benefit = {
      month: '2026-11-01',
      what: { kind: 'named', name: 'Benefit' },
      quantityWh: null,
      priceMinor: null,
      amountMinor: -1_000_000n,
      tariff: null,
    } as const
    const balance = { ...anInvoice().balance, chargedMinor: 23_250_000n, closingMinor: 25_250_000n }
    const texts = textsIn(anInvoice({ lines: [...linesOf('2026-11-01'), benefit], balance }))

    assert.deepEqual(after(texts, 'Benefit', 5), ['', '', '', '', '−10 000.00'])
  })

  test('two meters, a coefficient and an estimate are told as they are', ({ assert }) => {
    const [meter] = anInvoice().meters
    const night = {
      ...meter!,
      serial: '999',
      register: 'T2',
      present: { on: '2026-12-01', valueWh: 923_500n, estimated: true },
      coefficient: '1.5',
      consumptionWh: 12_750n,
    }
    const texts = textsIn(anInvoice({ meters: [meter!, night] }), 'ru')

    assert.deepEqual(after(texts, '012345678', 6), [
      '01.11.2026',
      '915',
      '01.12.2026',
      '1 240',
      '1',
      '325',
    ])
    assert.deepEqual(after(texts, '999  T2', 7), [
      '01.11.2026',
      '915',
      '01.12.2026',
      '923,5',
      'по среднему',
      '1,5',
      '12,75',
    ])
  })

  test('gas is told in cubic metres', ({ assert }) => {
    const texts = textsIn(anInvoice({ resource: 'gas' }), 'ru')
    assert.include(texts, 'До 200 м³')
    assert.include(texts, 'Потребление, м³')
  })

  test('an ordinary invoice in {$self} is one page and always the same bytes')
    .with([...DOCUMENT_LOCALES])
    .run(async ({ assert }, locale) => {
      const once = await renderPdf(invoiceDocument(anInvoice(), locale), '2026-12-01T04:00:00Z')
      const again = await renderPdf(invoiceDocument(anInvoice(), locale), '2026-12-01T04:00:00Z')

      assert.equal(pagesOf(once), 1)
      assert.isTrue(once.equals(again))
    })

  test('a year in one invoice goes on over a second page', async ({ assert }) => {
    const months = Array.from(
      { length: 12 },
      (_, at) => `2026-${String(at + 1).padStart(2, '0')}-01`
    )
    const balance = {
      ...anInvoice().balance,
      chargedMinor: 291_000_000n,
      closingMinor: 293_000_000n,
    }
    const view = anInvoice({ lines: months.flatMap(linesOf), balance })

    assert.equal(pagesOf(await renderPdf(invoiceDocument(view, 'ru'), '2026-12-01T04:00:00Z')), 2)
  })
})
