import { onScopeDispose, ref } from 'vue'

export type LiveState = 'connecting' | 'live' | 'lost' | 'ended'

type Options<T> = {
  /** Called with every message, already parsed from JSON. */
  onMessage: (data: T, event: string) => void
  /** Names of events beside the plain ones. */
  events?: string[]
  /** After a lost connection came back: fetch what was missed. */
  onReconnect?: () => void
}

const FIRST_DELAY = 1_000
const LONGEST_DELAY = 30_000

/**
 * Live updates by server-sent events. A lost connection is told (`state` is 'lost'), tried again at
 * growing intervals and, once back, `onReconnect` catches up. An event named `end` closes it for good.
 */
export function useEventSource<T>(url: string, options: Options<T>) {
  const state = ref<LiveState>('connecting')
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let delay = FIRST_DELAY
  let wasLost = false

  function open() {
    source = new EventSource(url, { withCredentials: true })
    source.onopen = opened
    source.onerror = lost
    source.addEventListener('end', end)
    for (const name of ['message', ...(options.events ?? [])]) {
      source.addEventListener(name, (event) => options.onMessage(JSON.parse(event.data) as T, name))
    }
  }

  function opened() {
    state.value = 'live'
    delay = FIRST_DELAY
    if (wasLost) options.onReconnect?.()
    wasLost = false
  }

  function lost() {
    source?.close()
    if (state.value === 'ended') return
    state.value = 'lost'
    wasLost = true
    timer = setTimeout(open, delay)
    delay = Math.min(delay * 2, LONGEST_DELAY)
  }

  function end() {
    state.value = 'ended'
    clearTimeout(timer)
    source?.close()
  }

  function retryNow() {
    if (state.value !== 'lost') return
    clearTimeout(timer)
    open()
  }

  open()
  window.addEventListener('online', retryNow)
  onScopeDispose(() => {
    window.removeEventListener('online', retryNow)
    end()
  })
  return { state, stop: end }
}
