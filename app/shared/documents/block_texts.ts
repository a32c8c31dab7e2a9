/** Where a document has room for texts of the region's own. */
export const DOCUMENT_BLOCKS = ['header', 'note', 'footer'] as const

export type DocumentBlock = (typeof DOCUMENT_BLOCKS)[number]

/** Texts of one language by their block, `{name}` for places; a missing one leaves the built-in. */
export type BlockTexts = Partial<Record<DocumentBlock, string>>
