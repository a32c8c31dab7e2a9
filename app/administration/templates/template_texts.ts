import type { DocumentBlock } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'

/** Block → language → text with places in braces. */
export type TemplateTexts = Partial<Record<DocumentBlock, Partial<Record<DocumentLocale, string>>>>
