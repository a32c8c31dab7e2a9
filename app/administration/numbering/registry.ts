import { DomainException } from '#shared/http/domain_exception'
import type { Series } from '#administration/numbering/series'

const declared = new Map<string, Series>()

/** What gets numbers, by its kind. Modules declare theirs; `start/numbering.ts` lists them. */
export const documentSeries = {
  offer(...more: readonly Series[]) {
    for (const series of more) declared.set(series.kind, series)
  },

  all(): readonly Series[] {
    return [...declared.values()]
  },

  /** @throws E_SERIES_UNKNOWN */
  named(kind: string): Series {
    const found = declared.get(kind)
    if (!found) throw new DomainException('E_SERIES_UNKNOWN', { kind }, 404)
    return found
  },
}
