/**
 * Gives a piece of text the case of the letters it stands for. A capital that becomes two letters
 * is written whole in capitals only among capitals: Шаҳар → Shahar, ШАҲАР → SHAHAR.
 *
 * @param source the letters replaced
 * @param neighbour the letter after them, or else the one before
 */
export function inCaseOf(source: string, neighbour: string, piece: string): string {
  if (!isCapital(source[0] ?? '')) return piece
  const amongCapitals = source.length > 1 ? isCapital(lastLetter(source)) : isCapital(neighbour)
  return amongCapitals ? piece.toUpperCase() : piece.charAt(0).toUpperCase() + piece.slice(1)
}

function isCapital(letter: string) {
  return letter !== letter.toLowerCase()
}

function lastLetter(source: string) {
  return [...source].findLast((letter) => letter.toLowerCase() !== letter.toUpperCase()) ?? ''
}
