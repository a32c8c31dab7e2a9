import { onScopeDispose, ref } from 'vue'
import { router } from '@inertiajs/vue3'

/** True while this same page is being fetched anew: filters, sort, paging. */
export function useVisiting() {
  const visiting = ref(false)
  const started = router.on('start', ({ detail: { visit } }) => {
    const same = visit.url.pathname === location.pathname
    if (visit.method === 'get' && same && !visit.prefetch && !visit.async) visiting.value = true
  })
  const finished = router.on('finish', () => (visiting.value = false))
  onScopeDispose(() => {
    started()
    finished()
  })
  return visiting
}
