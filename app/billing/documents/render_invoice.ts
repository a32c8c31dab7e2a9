import { blockTextsOn } from '#administration/queries/block_texts_on'
import { renderPdf } from '#shared/documents/render_pdf'
import type { DocumentLocale } from '#shared/documents/document_locale'
import type { Period } from '#shared/kernel/calendar'
import { invoiceDocument } from '#billing/documents/invoice_document'
import { invoiceView } from '#billing/queries/invoice_view'

type Asked = { accountId: string; period: Period; locale: DocumentLocale }

export type InvoiceFile = { name: string; bytes: Buffer }

/** The invoice of an account and month as a PDF, the same bytes each time; null when there is none. */
export async function renderInvoice({
  accountId,
  period,
  locale,
}: Asked): Promise<InvoiceFile | null> {
  const view = await invoiceView(accountId, period)
  if (!view) return null
  const texts = await blockTextsOn({ kind: 'invoice', on: view.issuedOn, locale })
  const bytes = await renderPdf(
    invoiceDocument(view, locale, texts),
    `${view.issuedOn}T00:00:00+05:00`
  )
  return { name: `invoice-${view.number.replace('/', '-')}.pdf`, bytes }
}
