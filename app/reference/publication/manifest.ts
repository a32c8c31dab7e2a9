import type { IsoDate } from '#shared/kernel/calendar'

/** Changes when an older program could no longer understand a body. */
export const CONTENT_FORMAT = 1

/** What a version says about itself: the first line of its body. */
export type Manifest = {
  format: number
  centre: string
  number: number
  title: string
  act: string | null
  validFrom: IsoDate
  publishedAt: string
  publishedBy: string
  previousSha256: string | null
  contentSha256: string
  items: number
}
