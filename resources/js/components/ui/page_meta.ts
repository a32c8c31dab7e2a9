/** As Lucid's `paginate()` tells it. */
export type PageMeta = { currentPage: number; lastPage: number; perPage: number; total: number }

/** A keyset: the marks to go on from. Counts are told when they are known. */
export type CursorMeta = {
  before?: string | null
  after?: string | null
  from?: number
  to?: number
  total?: number
}
