import type { BlockTexts, DocumentBlock } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import type { PdfDefinition } from '#shared/documents/pdf_definition'

/** A printed document with room for the region's own texts. Its words are `templates.kinds.<kind>`. */
export type PrintForm = {
  kind: string
  /** The blocks that it has, and the most signs that fit into each. */
  blocks: Partial<Record<DocumentBlock, number>>
  /** Names that may stand in braces; their words are `templates.place.<name>`. */
  places: readonly string[]
  /** What is printed where the region wrote nothing. */
  builtIn(locale: DocumentLocale): BlockTexts
  /** The document with sample data and these texts. */
  sample(locale: DocumentLocale, texts: BlockTexts): PdfDefinition
}
