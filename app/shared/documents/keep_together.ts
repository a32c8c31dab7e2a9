/** Keeps `45-xonadon` on one line: a hyphen after a figure becomes one that does not break. */
export function keepTogether(text: string): string {
  return text.replace(/(?<=\d)-(?=\p{L})/gu, '\u2011')
}
