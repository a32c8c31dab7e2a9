import type { DocumentBlock } from '#shared/documents/block_texts'
import { DomainException } from '#shared/http/domain_exception'
import { templateFault } from '#administration/rules/template_fault'
import type { PrintForm } from '#administration/templates/print_form'
import type { TemplateTexts } from '#administration/templates/template_texts'

/** @throws E_TEMPLATE_TEXT for a block the form has not, a text too long, a place or a brace wrong. */
export function assertTextsStand({ blocks, places }: PrintForm, texts: TemplateTexts) {
  for (const [block, byLocale] of Object.entries(texts)) {
    const most = blocks[block as DocumentBlock] ?? 0
    for (const text of Object.values(byLocale ?? {})) {
      const fault = templateFault(text, { places, most })
      if (fault) throw new DomainException('E_TEMPLATE_TEXT', { block, ...fault })
    }
  }
}
