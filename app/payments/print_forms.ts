import type { PrintForm } from '#administration/templates/print_form'
import { wordsIn } from '#shared/documents/words'
import { receiptDocument } from '#payments/documents/receipt_document'
import { RECEIPT_PLACES } from '#payments/documents/receipt_places'
import { sampleReceipt } from '#payments/documents/sample_receipt'

/** What this module prints with texts of the region's own. */
export const PAYMENT_FORMS: readonly PrintForm[] = [
  {
    kind: 'receipt',
    blocks: { header: 120, note: 300, footer: 160 },
    places: RECEIPT_PLACES,
    builtIn: (locale) => ({ footer: wordsIn(locale)('receipt.keep') }),
    sample: (locale, texts) => receiptDocument(sampleReceipt, locale, texts),
  },
]
