export type Block = 'header' | 'note' | 'footer'

/** Block → language → text. */
export type Texts = Partial<Record<Block, Partial<Record<string, string>>>>

/** One version of the region's texts. */
export type TemplateVersion = {
  id: string
  version: number
  texts: Texts
  state: 'draft' | 'planned' | 'in_force' | 'ended' | 'withdrawn'
  validFrom: string | null
  validTo: string | null
  act: string | null
  reason: string | null
  draftedBy: string
  draftedAt: string
  approvedBy: string | null
}

/** A printed document with everything that its page shows. */
export type PrintTemplate = {
  kind: string
  name: string
  blocks: { name: Block; most: number }[]
  places: string[]
  /** Language → block → what is printed where the region wrote nothing. */
  builtIn: Record<string, Partial<Record<Block, string>>>
  versions: TemplateVersion[]
}
