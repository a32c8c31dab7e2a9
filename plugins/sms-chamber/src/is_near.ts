/** Is one word the other with one letter changed, missing, too many, or two changed about? */
export function isNear(one: string, other: string): boolean {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other]
  if (longer.length - shorter.length > 1) return false
  const at = [...longer].findIndex((_, index) => longer[index] !== shorter[index])
  if (at === -1) return true
  if (longer.length > shorter.length) return longer.slice(at + 1) === shorter.slice(at)
  return (
    longer.slice(at + 1) === shorter.slice(at + 1) ||
    (longer[at] === shorter[at + 1] &&
      longer[at + 1] === shorter[at] &&
      longer.slice(at + 2) === shorter.slice(at + 2))
  )
}
