import { computed } from 'vue'
import { router, usePage } from '@inertiajs/vue3'

export type QueryChanges = Record<string, string | null | undefined>

/** Keys that name a place inside a list: any other change starts the list anew. */
const PLACE = ['page', 'after', 'before']

/** The address's query is the state of a page: filters, sort, tab, open panel. */
export function useQuery() {
  const page = usePage()
  const path = computed(() => page.url.split('?')[0]!)
  const query = computed(() => new URLSearchParams(page.url.split('?')[1] ?? ''))

  /** This page's address with some of its query changed; null and '' take a key out. */
  function href(changes: QueryChanges): string {
    const next = new URLSearchParams(query.value)
    const moves = Object.keys(changes).every((key) => PLACE.includes(key))
    if (!moves) for (const key of PLACE) next.delete(key)
    for (const [key, value] of Object.entries(changes)) {
      if (value === null || value === undefined || value === '') next.delete(key)
      else next.set(key, value)
    }
    const text = next.toString()
    return text ? `${path.value}?${text}` : path.value
  }

  function visit(changes: QueryChanges, { replace = false } = {}) {
    router.get(href(changes), {}, { preserveState: true, preserveScroll: true, replace })
  }

  return { path, query, href, visit, get: (key: string) => query.value.get(key) ?? '' }
}
