export type Description = {
  /** Names the slot `value-<key>`. */
  key?: string
  term: string
  text?: string | null
  href?: string
}
