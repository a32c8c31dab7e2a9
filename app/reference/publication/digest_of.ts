import { inContentOrder, placeOf, type ContentItem } from '#reference/rules/content_item'
import { sha256 } from '#reference/publication/sha256'

/** One fingerprint of a whole content, whatever order its items came in. */
export function digestOf(items: readonly ContentItem[]): string {
  const lines = [...items].sort(inContentOrder).map((item) => `${placeOf(item)} ${item.hash}\n`)
  return sha256(lines.join(''))
}
