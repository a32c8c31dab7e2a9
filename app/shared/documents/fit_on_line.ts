/** Widths of Inter SemiBold with tabular figures, in parts of the type size, rounded up. */
const FIGURE = 0.65
const SEPARATOR = 0.27
const LETTER = 0.9

/**
 * The first of the sizes, large to small, at which a text of figures stands on one line, so that a
 * 20-digit account or a sum of billions is set smaller and not broken in two; the last, if none does.
 *
 * @param width the points there are
 */
export function fitOnLine(text: string, width: number, sizes: readonly number[]): number {
  const ems = [...text].reduce((sum, character) => sum + emsOf(character), 0)
  const size = sizes.find((candidate) => ems * candidate <= width) ?? sizes.at(-1)
  if (size === undefined) throw new Error('No size to choose from')
  return size
}

function emsOf(character: string): number {
  if (/\d/.test(character)) return FIGURE
  return /[\s.,]/.test(character) ? SEPARATOR : LETTER
}
