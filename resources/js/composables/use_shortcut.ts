import { onScopeDispose } from 'vue'

type Shortcut = { key: string; ctrl?: boolean; run: (event: KeyboardEvent) => void }

const FUNCTION_KEY = /^f\d+$/

/** A key for the whole page. Keys that write something are left alone while somebody types. */
export function useShortcut({ key, ctrl = false, run }: Shortcut) {
  function pressed(event: KeyboardEvent) {
    const withCtrl = event.ctrlKey || event.metaKey
    if (withCtrl !== ctrl || event.altKey || event.defaultPrevented) return
    const same =
      event.key.toLowerCase() === key || (ctrl && event.code === `Key${key.toUpperCase()}`)
    if (!same || (!ctrl && !FUNCTION_KEY.test(key) && isTyping(event.target))) return
    event.preventDefault()
    run(event)
  }
  window.addEventListener('keydown', pressed)
  onScopeDispose(() => window.removeEventListener('keydown', pressed))
}

function isTyping(target: EventTarget | null) {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  )
}
