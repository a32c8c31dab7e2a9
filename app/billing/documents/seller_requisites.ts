import type { InvoiceSeller } from '#billing/documents/invoice_view'
import { keepTogether } from '#shared/documents/keep_together'
import type { PdfCell, PdfNode } from '#shared/documents/pdf_definition'
import type { Words } from '#shared/documents/words'

/** Whom the money is paid to; what the division has not told is left out. */
export function sellerRequisites(seller: InvoiceSeller, word: Words): PdfNode {
  const known: [string, string | null][] = [
    ['party.tax_number', seller.taxNumber],
    ['party.vat_number', seller.vatNumber],
    ['party.bank_account', seller.bankAccount],
    ['party.bank', seller.bank],
    ['party.bank_code', seller.bankCode],
    ['party.address', keepTogether(seller.address)],
  ]
  const body = known.flatMap(([key, value]) =>
    value === null ? [] : [requisite(word(key), value)]
  )

  return { table: { widths: [50, '*'], body }, layout: 'bare' }
}

function requisite(name: string, value: string): PdfCell[] {
  return [
    { text: name, style: ['small', 'muted'] },
    { text: value, style: 'small' },
  ]
}
