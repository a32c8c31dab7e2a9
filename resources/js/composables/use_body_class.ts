import { onScopeDispose } from 'vue'

/** A word on the body while a layout stands: what floats at its end gets the same density. */
export function useBodyClass(name: string) {
  document.body.classList.add(name)
  onScopeDispose(() => document.body.classList.remove(name))
}
