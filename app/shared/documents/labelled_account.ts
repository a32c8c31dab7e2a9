import { fitOnLine } from '#shared/documents/fit_on_line'
import type { PdfNode } from '#shared/documents/pdf_definition'
import type { Words } from '#shared/documents/words'

const SIZES = [15, 13, 10]

/** The number of the personal account, as large as `width` points allow: it is what one pays by. */
export function labelledAccount(account: string, width: number, word: Words): PdfNode {
  const fontSize = fitOnLine(account, width, SIZES)
  return {
    stack: [
      { text: word('account'), style: 'label' },
      { text: account, style: 'account', fontSize, margin: [0, 1, 0, 0] },
    ],
  }
}
