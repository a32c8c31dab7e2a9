import { computed, onScopeDispose, ref, watch } from 'vue'
import { fetchJson } from '~/composables/fetch_json'
import { useWork } from '~/composables/use_work'

export type Running = { title: string; done: number; total: number | null; href: string }

const EVERY = 3_000

/** Jobs under way. Asked once on arrival, and then only while one runs or the list is open. */
export function useRunning(open: () => boolean) {
  const { carry } = useWork()
  const items = ref<Running[]>([])
  const failed = ref(false)
  const busy = computed(() => items.value.length > 0)
  let timer: ReturnType<typeof setTimeout> | undefined
  let gone = false

  async function ask() {
    clearTimeout(timer)
    try {
      items.value = (await fetchJson<{ items: Running[] }>(carry('/work'))).items
      failed.value = false
    } catch {
      failed.value = true
    }
    if (!gone && (open() || (busy.value && !failed.value))) {
      timer = setTimeout(() => void ask(), EVERY)
    }
  }

  watch(open, (now) => now && void ask())
  void ask()
  onScopeDispose(() => {
    gone = true
    clearTimeout(timer)
  })

  return { items, failed, busy }
}
