import { blockTextsOn } from '#administration/queries/block_texts_on'
import type { InvoiceFile } from '#billing/documents/render_invoice'
import { prepaymentDocument } from '#billing/documents/prepayment_document'
import { prepaymentView, type DemandOfAccount } from '#billing/queries/prepayment_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { renderPdf } from '#shared/documents/render_pdf'

type Asked = DemandOfAccount & { locale: DocumentLocale }

/** The demand for a month's prepayment as a PDF; null when none was made. */
export async function renderPrepayment({ locale, ...asked }: Asked): Promise<InvoiceFile | null> {
  const view = await prepaymentView(asked)
  if (!view) return null
  const texts = await blockTextsOn({ kind: 'prepayment', on: view.issuedOn, locale })
  const document = prepaymentDocument(view, locale, texts)
  const bytes = await renderPdf(document, `${view.issuedOn}T00:00:00+05:00`)
  return { name: `prepayment-${view.number}.pdf`, bytes }
}
