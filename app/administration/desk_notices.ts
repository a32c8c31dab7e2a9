import type { Work } from '#administration/work'

/** A sentence above every page of the staff while something is not as usual. */
export type DeskNotice = {
  /** The sentence; its place `{since}` is the instant below. */
  words: string
  since: string
  /** Where more is told. */
  href: string
}

type Source = (work: Work) => Promise<DeskNotice | null>

const sources: Source[] = []

/** What modules have to tell the staff at any page; `start/notices.ts` lists them. */
export const deskNotices = {
  offer(...more: readonly Source[]) {
    sources.push(...more)
  },

  async of(work: Work): Promise<DeskNotice[]> {
    const notices: DeskNotice[] = []
    for (const source of sources) {
      const notice = await source(work)
      if (notice) notices.push(notice)
    }
    return notices
  },
}
