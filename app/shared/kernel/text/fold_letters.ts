/** Any Cyrillic letter met in names here → the Latin letters it is looked up by. */
const FOLDED = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'o',
    ф: 'f',
    х: 'h',
    ц: 's',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'yo',
    я: 'ya',
    ў: 'o',
    қ: 'k',
    ғ: 'g',
    ҳ: 'h',
    ә: 'a',
    ө: 'o',
    ү: 'o',
    ң: 'n',
    һ: 'h',
    і: 'i',
    ї: 'i',
    ı: 'i',
    ş: 'sh',
    ç: 'ch',
  })
)

const COMBINING_MARK = /\p{Mn}/gu
const DOUBLED = /([a-z])\1+/g

/** Spellings of one sound, in the order in which they are replaced: letters first, then groups. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'h'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/u/g, 'o'],
  [DOUBLED, '$1'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dzh|dj|zh/g, 'j'],
  [/shch/g, 'sh'],
  [/ts/g, 's'],
  [/ye/g, 'e'],
  [/iy/g, 'i'],
  [DOUBLED, '$1'],
]

/** Lower-case text of either script in the few Latin letters that searching tells apart. */
export function foldLetters(text: string): string {
  const latin = [...text].map(latinOf).join('')
  return SAME_SOUND.reduce((folded, [written, sound]) => folded.replace(written, sound), latin)
}

function latinOf(letter: string): string {
  const bare = letter.normalize('NFD').replace(COMBINING_MARK, '')
  return FOLDED.get(letter) ?? FOLDED.get(bare) ?? bare
}
