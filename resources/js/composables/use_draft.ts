import { ref, watch } from 'vue'

type Fields = Record<string, unknown>

/** What is needed of Inertia's form. */
type Draftable = { isDirty: boolean; data(): object }

const SECRET = /password|code|token/i

/**
 * Keeps what was typed into a form in this tab until it is saved, so that a lost connection or a
 * stray click loses nothing. Secrets and files are never kept.
 */
export function useDraft(key: string | undefined, form: Draftable) {
  const restored = ref(false)
  if (!key) return { restored, forget() {} }
  const name = `hisob.draft.${key}`

  const kept = read(name)
  if (kept) {
    const fields = form.data() as Fields
    const known = Object.entries(kept).filter(([field]) => field in fields)
    restored.value = known.some(([field, value]) => fields[field] !== value)
    Object.assign(form, Object.fromEntries(known))
  }

  const stop = watch(
    () => form.data(),
    (data) => form.isDirty && sessionStorage.setItem(name, JSON.stringify(data, keepable)),
    { deep: true }
  )

  function forget() {
    sessionStorage.removeItem(name)
    restored.value = false
  }

  return { restored, forget, stop }
}

function read(name: string): Fields | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Fields | null
  } catch {
    return null
  }
}

function keepable(field: string, value: unknown) {
  return SECRET.test(field) || value instanceof Blob ? undefined : value
}
