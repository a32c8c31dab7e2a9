import { computed, ref, shallowRef, watch } from 'vue'
import { router } from '@inertiajs/vue3'
import { useEventSource, type LiveState } from '~/composables/use_event_source'
import type { Progress } from '~/components/billing/run'

/**
 * How far a run has come, now: what the page came with, and news while it goes on. When a stopped run
 * is resumed, it listens again.
 */
export function useRunProgress(runId: () => string, known: () => Progress) {
  const now = ref<Progress>(known())
  const source = shallowRef<ReturnType<typeof useEventSource>>()
  const live = computed<LiveState>(() => source.value?.state.value ?? 'ended')

  function listen() {
    source.value?.stop()
    source.value = useEventSource<Progress>(`/billing/runs/${runId()}/progress`, {
      onMessage: (news) => (now.value = news),
      onReconnect: () => router.reload({ only: ['run', 'progress', 'faults'] }),
    })
  }

  watch(known, (fresh, before) => {
    now.value = fresh
    if (isUnderWay(fresh) && !isUnderWay(before)) listen()
  })
  if (isUnderWay(now.value)) listen()
  return { now, live }
}

function isUnderWay({ status }: Progress) {
  return status === 'running' || status === 'planned'
}
