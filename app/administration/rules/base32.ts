const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base32 without padding: how secrets of authenticators are written. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => LETTERS[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/** The bytes of base32 text; spaces, dashes and case do not matter. Throws RangeError on other letters. */
export function fromBase32(text: string): Uint8Array {
  const bits = [...text.replace(/[\s=-]/g, '').toUpperCase()].map(bitsOf).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2))
}

function bitsOf(letter: string): string {
  const at = LETTERS.indexOf(letter)
  if (at === -1) throw new RangeError('Not base32')
  return at.toString(2).padStart(5, '0')
}
