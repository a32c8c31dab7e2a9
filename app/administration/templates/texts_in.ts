import type { BlockTexts, DocumentBlock } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import type { TemplateTexts } from '#administration/templates/template_texts'

/** The texts of one language. */
export function textsIn(texts: TemplateTexts, locale: DocumentLocale): BlockTexts {
  const found: BlockTexts = {}
  for (const [block, byLocale] of Object.entries(texts)) {
    const text = byLocale?.[locale]
    if (text) found[block as DocumentBlock] = text
  }
  return found
}
