import { ref } from 'vue'

export type Toast = { id: number; tone: 'positive' | 'negative' | 'neutral'; text: string }

const toasts = ref<Toast[]>([])
let last = 0

/** Short news at the edge of the screen. What went wrong stays until it is closed. */
export function useToasts() {
  function show(text: string, tone: Toast['tone'] = 'positive') {
    toasts.value = [...toasts.value.slice(-3), { id: ++last, tone, text }]
  }

  function dismiss(id: number) {
    toasts.value = toasts.value.filter((toast) => toast.id !== id)
  }

  return { toasts, show, dismiss }
}
