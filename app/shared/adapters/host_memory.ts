const MOST_NOTES = 20
const LONGEST_NOTE = 8192
const MOST_SECONDS = 30 * 86_400

type Note = { value: string; until: number }

const memories = new Map<string, Map<string, Note>>()

/**
 * What one channel was told to remember, in the memory of this process alone: it is never written
 * down, and a restart forgets it.
 */
export function memoryOf(owner: string) {
  const notes = memories.get(owner) ?? new Map<string, Note>()
  memories.set(owner, notes)
  return {
    recall(name: string): string | null {
      const note = notes.get(name)
      return note && note.until > performance.now() ? note.value : null
    },
    remember(name: string, value: string, seconds: number) {
      const isNew = !notes.has(name)
      if (value.length > LONGEST_NOTE || (isNew && notes.size >= MOST_NOTES)) {
        throw new Error('That is too much to remember')
      }
      const lasting = Math.min(Math.max(seconds, 0), MOST_SECONDS)
      notes.set(name, { value, until: performance.now() + lasting * 1000 })
    },
  }
}
