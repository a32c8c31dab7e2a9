import { isDate, type IsoDate } from '#shared/kernel/calendar'

const SORTS = ['code', 'name', 'from'] as const

export type ItemFilter = {
  query: string
  on: IsoDate
  origin: 'centre' | 'local' | null
  /** Every edition, past and planned ones too. */
  all: boolean
  sort: { by: (typeof SORTS)[number]; descending: boolean }
  page: number
}

/** What the address of the list asks for; what cannot be read is as if it was not asked. */
export function itemFilter(asked: Record<string, unknown>, today: IsoDate): ItemFilter {
  const { q, on, origin, state, sort, page } = asked
  const wanted = typeof sort === 'string' ? sort : ''
  return {
    query: typeof q === 'string' ? q.trim().slice(0, 100) : '',
    on: typeof on === 'string' && isDate(on) ? on : today,
    origin: origin === 'centre' || origin === 'local' ? origin : null,
    all: state === 'all',
    sort: {
      by: SORTS.find((one) => one === wanted.replace(/^-/, '')) ?? 'code',
      descending: wanted.startsWith('-'),
    },
    page: typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}
