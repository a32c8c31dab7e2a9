/** Letters that one short message has no room for, and what stands for them on every phone. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u02bb': "'",
  '\u02bc': "'",
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2026': '...',
}

/**
 * A text as it is sent: one oʻ with its own letter would halve the room of the whole message (70
 * letters instead of 160), so signs that phones draw alike are written plainly.
 */
export function plainLetters(text: string): string {
  return [...text].map((letter) => PLAIN[letter] ?? letter).join('')
}
