/** A value of a vectors file. Numbers keep the text they were written as: nothing becomes a float. */
export type Fact = string | boolean | null | readonly Fact[] | Facts

export type Facts = { readonly [name: string]: Fact }

/** One worked number to check the rules against, in the format of the vectors file. */
export type Vector = {
  id: string
  kind: string
  input: Facts
  /** One number, or several by name. */
  expected: string | { readonly [name: string]: string }
  /** How far the computed number may be from the expected one. */
  tolerance: string
}
