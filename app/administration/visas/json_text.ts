/** JSON text of facts; exact figures become text. */
export function jsonText(facts: Record<string, unknown>): string {
  return JSON.stringify(facts, (_, value) => (typeof value === 'bigint' ? value.toString() : value))
}
