import { ref, watch, type Ref } from 'vue'
import { useWork } from '~/composables/use_work'
import type { UsagePreview } from '~/components/metering/usage_act'

type Answer = { use: UsagePreview | null; refusal: string | null }

const PAUSE_MS = 300

/** What the act being typed comes to, asked for a moment after the last keystroke. */
export function useUsagePreview(facts: Ref<Record<string, string>>) {
  const { carry } = useWork()
  const answer = ref<Answer>({ use: null, refusal: null })
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  async function ask() {
    const mine = ++asked
    const said = Object.entries(facts.value).filter(([, value]) => value !== '')
    const response = await fetch(
      carry(`/metering/acts/preview?${new URLSearchParams(said).toString()}`),
      { headers: { accept: 'application/json' } }
    )
    if (mine !== asked) return
    answer.value = response.ok ? await response.json() : { use: null, refusal: null }
  }

  watch(
    facts,
    () => {
      clearTimeout(timer)
      timer = setTimeout(ask, PAUSE_MS)
    },
    { deep: true, immediate: true }
  )
  return answer
}
