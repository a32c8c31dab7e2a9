/** A kind of document that gets numbers without gaps. */
export type Series = {
  /** Kind of the document: `receipt`. Its words are `numbering.kinds.<kind>`. */
  kind: string
  /** How its numbers look unless a pattern was set: see `rules/pattern_fault.ts`. */
  pattern: string
  /** True where people and machines type the number: nothing but digits and places of digits. */
  digitsOnly?: boolean
}
