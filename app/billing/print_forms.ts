import type { PrintForm } from '#administration/templates/print_form'
import { wordsIn } from '#shared/documents/words'
import { invoiceDocument } from '#billing/documents/invoice_document'
import { INVOICE_PLACES } from '#billing/documents/invoice_places'
import { prepaymentDocument } from '#billing/documents/prepayment_document'
import { PREPAYMENT_PLACES } from '#billing/documents/prepayment_places'
import { sampleInvoice } from '#billing/documents/sample_invoice'
import { samplePrepayment } from '#billing/documents/sample_prepayment'

/** What this module prints with texts of the region's own. */
export const BILLING_FORMS: readonly PrintForm[] = [
  {
    kind: 'invoice',
    blocks: { header: 160, note: 600, footer: 160 },
    places: INVOICE_PLACES,
    builtIn: (locale) => ({
      note: wordsIn(locale)('invoice.how_to_pay.text', { account: '{account}' }),
      footer: wordsIn(locale)('invoice.questions', { phone: '{phone}' }),
    }),
    sample: (locale, texts) => invoiceDocument(sampleInvoice, locale, texts),
  },
  {
    kind: 'prepayment',
    blocks: { header: 160, note: 800, footer: 160 },
    places: PREPAYMENT_PLACES,
    builtIn: (locale) => ({
      note: wordsIn(locale)('prepayment.text'),
      footer: wordsIn(locale)('prepayment.questions', { phone: '{phone}' }),
    }),
    sample: (locale, texts) => prepaymentDocument(samplePrepayment, locale, texts),
  },
]
