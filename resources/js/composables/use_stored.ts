import { ref, watch, type Ref } from 'vue'

/** A value remembered in this browser. A full or forbidden storage only means it is not remembered. */
export function useStored<T>(key: string, initial: T): Ref<T> {
  const value = ref(read(key, initial)) as Ref<T>
  watch(value, (next) => write(key, next), { deep: true })
  return value
}

function read<T>(key: string, initial: T): T {
  try {
    const text = localStorage.getItem(key)
    return text === null ? initial : (JSON.parse(text) as T)
  } catch {
    return initial
  }
}

function write(key: string, value: unknown) {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    return
  }
}
