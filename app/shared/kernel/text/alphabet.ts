/** Oʻ and gʻ take the turned comma; the stop of the voice (tutuq belgisi) takes the apostrophe. */
export const TURNED_COMMA = 'ʻ'
export const TUTUQ = 'ʼ'

/** Every mark that people type for either of them. */
export const APOSTROPHES = `'\`´‘’ʻʼʹ′ˈ‛＇`

/**
 * The alphabets in force: Uzbek Cyrillic (1940) and Latin (1995). The draft reform of 2023
 * (Õ Ğ Ş Ç) is not law; when it becomes law it is one more table here, not a change of this one.
 */
export const LATIN_OF_CYRILLIC: ReadonlyMap<string, string> = new Map(
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
    у: 'u',
    ф: 'f',
    х: 'x',
    ц: 's',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ъ: TUTUQ,
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    ў: `o${TURNED_COMMA}`,
    қ: 'q',
    ғ: `g${TURNED_COMMA}`,
    ҳ: 'h',
  })
)

/** Latin letters and groups → Cyrillic, the longer group first. */
export const CYRILLIC_OF_LATIN: readonly (readonly [string, string])[] = [
  [`yo${TUTUQ}`, 'йў'],
  [`s${TUTUQ}h`, 'сҳ'],
  [`o${TUTUQ}`, 'ў'],
  [`g${TUTUQ}`, 'ғ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'с'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'ҳ'],
  ['i', 'и'],
  ['j', 'ж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'қ'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'х'],
  ['y', 'й'],
  ['z', 'з'],
  [TUTUQ, 'ъ'],
]
