import { onScopeDispose, ref, shallowRef, watch } from 'vue'

export type SearchState = 'idle' | 'searching' | 'nothing' | 'failed' | 'found'

const PAUSE = 180

/** Asks while one types: after a pause, and only the newest answer counts. */
export function useSearch<T>(search: (query: string) => Promise<T[]>, { least = 2 } = {}) {
  const query = ref('')
  const found = shallowRef<T[]>([])
  const state = ref<SearchState>('idle')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  watch(query, (text) => {
    clearTimeout(timer)
    const mine = ++asked
    if (text.trim().length < least) {
      found.value = []
      state.value = 'idle'
      return
    }
    state.value = 'searching'
    timer = setTimeout(() => void ask(text.trim(), mine), PAUSE)
  })

  async function ask(text: string, mine: number) {
    try {
      const answer = await search(text)
      if (mine !== asked) return
      found.value = answer
      state.value = answer.length > 0 ? 'found' : 'nothing'
    } catch {
      if (mine !== asked) return
      found.value = []
      state.value = 'failed'
    }
  }

  onScopeDispose(() => clearTimeout(timer))
  return { query, found, state }
}
