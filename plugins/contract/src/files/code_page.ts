export type CodePage = 'windows-1251' | 'ibm866' | 'koi8-r'

const HIGH = 0x80
const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const LETTER = /[А-Яа-яЁёЎў№«»—–“”’‘„\u00a0]/u
/** Letters that Russian and Uzbek texts hardly use: a text full of them is misread. */
const RARE = /[ЪъЩщЭэЫыЬьЁё]/u

/** The 256 characters of a code page, as the decoder of the platform knows them. */
export function charactersOf(page: CodePage): string {
  return new TextDecoder(page).decode(BYTES)
}

/**
 * How well each code page explains the bytes above ASCII, from 0 to 1: the share of likely letters,
 * less a part of the rare ones.
 */
export function fitOf(bytes: Uint8Array): Readonly<Record<CodePage, number>> {
  const counts = new Uint32Array(256)
  for (const byte of bytes) counts[byte]! += 1
  return {
    'windows-1251': share(counts, 'windows-1251'),
    'ibm866': share(counts, 'ibm866'),
    'koi8-r': share(counts, 'koi8-r'),
  }
}

function share(counts: Uint32Array, page: CodePage): number {
  const characters = charactersOf(page)
  let all = 0
  let likely = 0
  let rare = 0
  for (let byte = HIGH; byte < counts.length; byte += 1) {
    const [count = 0, character = ''] = [counts[byte], characters[byte]]
    all += count
    if (LETTER.test(character)) likely += count
    if (RARE.test(character)) rare += count
  }
  // A tenth of a real text may be rare letters before it counts against the page.
  return all === 0 ? 0 : likely / all - Math.max(0, rare / all - 0.1)
}

/** Writes a text in a code page; letters it does not have become `?`. */
export function encodeText(text: string, page: CodePage | 'utf-8'): Uint8Array {
  if (page === 'utf-8') return new TextEncoder().encode(text)
  const codes = new Map([...charactersOf(page)].map((character, byte) => [character, byte]))
  return Uint8Array.from([...text], (character) => codes.get(character) ?? 0x3f)
}
