import { ref, watch, type Ref } from 'vue'
import { useWork } from '~/composables/use_work'

/** What was typed comes to, or the reason in words why it comes to nothing. */
type Answer = { refusal: string | null }

const PAUSE_MS = 300

/** What a form being typed comes to, asked for a moment after the last keystroke. */
export function usePreview<Told extends Answer>(
  path: string,
  facts: Ref<Record<string, string>>,
  nothing: Told
) {
  const { carry } = useWork()
  const answer = ref(nothing) as Ref<Told>
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  async function ask() {
    const mine = ++asked
    const said = Object.entries(facts.value).filter(([, value]) => value !== '')
    const response = await fetch(carry(`${path}?${new URLSearchParams(said).toString()}`), {
      headers: { accept: 'application/json' },
    })
    if (mine !== asked) return
    answer.value = response.ok ? await response.json() : nothing
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
