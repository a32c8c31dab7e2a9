import type { Block } from '~/components/reference/block_text'

/** The prices of a plan between two changes. */
export type TariffChange = {
  from: string
  lastDay: string | null
  state: 'past' | 'in_force' | 'announced'
  act: string | null
  confidence: string | null
  notes: string[]
  sources: { code: string; text: string }[]
  seasons: { season: string; blocks: (Block & { id: string; priceMinor: string })[] }[]
}
