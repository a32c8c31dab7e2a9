/** A reaction runs after commit, at least once, outside any tenant scope: it opens its own. */
export type Reaction = (payload: Record<string, unknown>, tenantId: number) => Promise<void>

const reactions = new Map<string, readonly Reaction[]>()

/** Filled once by `start/events.ts`. */
export function react(table: Record<string, readonly Reaction[]>) {
  for (const [topic, list] of Object.entries(table)) reactions.set(topic, list)
}

export function reactionsTo(topic: string): readonly Reaction[] {
  return reactions.get(topic) ?? []
}
