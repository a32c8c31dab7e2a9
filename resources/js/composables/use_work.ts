import { computed } from 'vue'
import { usePage } from '@inertiajs/vue3'

/** Who works, where and on which month; null outside the staff's pages. */
export function useWork() {
  const page = usePage()
  const work = computed(() => page.props.work ?? null)
  const division = computed(() =>
    work.value?.divisions.find(({ id }) => id === work.value?.division)
  )

  /** Carries the division and the month in work from this address to another one. */
  function carry(href: string): string {
    const here = new URLSearchParams(page.url.split('?')[1] ?? '')
    const [path = '', text = ''] = href.split('?')
    if (!path.startsWith('/')) return href
    const query = new URLSearchParams(text)
    for (const key of ['division', 'period']) {
      const value = here.get(key)
      if (value && !query.has(key)) query.set(key, value)
    }
    return query.size > 0 ? `${path}?${query}` : path
  }

  function can(right: string): boolean {
    return work.value?.user.rights.some((held) => held === right) ?? false
  }

  return { work, division, carry, can }
}
