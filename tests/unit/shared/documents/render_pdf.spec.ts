import { test } from '@japa/runner'
import type { PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'
import { renderPdf } from '#shared/documents/render_pdf'

const ISSUED_AT = '2026-12-01T04:00:00Z'

function page(...content: PdfNode[]): PdfDefinition {
  return {
    language: 'uz-Latn',
    pageSize: 'A4',
    pageMargins: [40, 40, 40, 40],
    info: { title: 'Oʻzbekiston, Қўқон', author: 'Hisob', subject: '1' },
    content,
  }
}

test.group('rendering', () => {
  test('the same document has the same bytes, and rendering does not use it up', async ({
    assert,
  }) => {
    const definition = page(
      { text: 'Oʻgʻil, sanʼat, ўқғҳ' },
      { qr: 'HISOB1|ACC=1', fit: 80, eccLevel: 'M' },
      { table: { widths: ['*'], body: [[{ text: '1' }]] }, layout: 'ruled' }
    )

    const first = await renderPdf(definition, ISSUED_AT)
    const second = await renderPdf(definition, ISSUED_AT)

    assert.isTrue(first.equals(second))
    assert.equal(first.subarray(0, 8).toString(), '%PDF-1.7')
  })

  test('the day of issue stands in the file', async ({ assert }) => {
    const pdf = await renderPdf(page({ text: 'a' }), ISSUED_AT)
    assert.include(pdf.toString('latin1'), '(D:20261201040000Z)')
  })

  test('what is no instant is refused', async ({ assert }) => {
    await assert.rejects(() => renderPdf(page({ text: 'a' }), 'today'), 'Not an instant: today')
  })

  test('a document cannot fetch {$self}')
    .with(['http://127.0.0.1:9/logo.png', '/etc/hostname'])
    .run(async ({ assert }, image) => {
      const definition = {
        ...page({ image: 'logo' } as unknown as PdfNode),
        images: { logo: image },
      }
      await assert.rejects(() => renderPdf(definition, ISSUED_AT), /denied/)
    })
})
