import { isNear } from './is_near.ts'

/** What a person may ask of us in a message. */
export type Wish = 'balance' | 'pay' | 'yes' | 'no' | 'help'
export type Language = 'uz' | 'uz-Cyrl' | 'ru' | 'en'
export type Sentence = { readonly wish: Wish; readonly language: Language; readonly rest: string }

const WORDS: Readonly<Record<Wish, Readonly<Record<Language, readonly string[]>>>> = {
  balance: {
    'uz': ['QOLDIQ', 'QARZ', 'BALANS'],
    'uz-Cyrl': ['ҚОЛДИҚ', 'ҚАРЗ', 'КОЛДИК', 'КАРЗ'],
    'ru': ['БАЛАНС', 'БАЛ', 'ДОЛГ'],
    'en': ['BALANCE', 'BAL'],
  },
  pay: {
    'uz': ['TOLOV', 'TOLA'],
    'uz-Cyrl': ['ТЎЛОВ', 'ТУЛОВ', 'ТЎЛА'],
    'ru': ['ОПЛАТА', 'ОПЛАТИТЬ', 'ПЛАТЕЖ'],
    'en': ['PAY'],
  },
  yes: { 'uz': ['HA', 'XA'], 'uz-Cyrl': ['ҲА', 'ХА'], 'ru': ['ДА'], 'en': ['YES'] },
  no: { 'uz': ['YOQ', 'BEKOR'], 'uz-Cyrl': ['ЙЎҚ', 'ЙУК', 'БЕКОР'], 'ru': ['НЕТ'], 'en': ['NO'] },
  help: {
    'uz': ['YORDAM'],
    'uz-Cyrl': ['ЁРДАМ'],
    'ru': ['ПОМОЩЬ', 'СПРАВКА'],
    'en': ['HELP', 'INFO'],
  },
}

const LANGUAGES: readonly Language[] = ['uz', 'uz-Cyrl', 'ru', 'en']

const SHORTEST_GUESSED = 5

/** Whatever stands for the sign of oʻ and gʻ is left out: phones write it in six ways. */
const SIGN = /[\u02bb\u02bc\u2018\u2019'`]/g

/**
 * Reads `KEYWORD rest`, whatever the case, the script and the spaces. Of a text with no keyword of
 * ours only the language can be told.
 */
export function readSentence(text: string): Sentence | { readonly language: Language } {
  const words = text.replace(SIGN, '').trim().split(/\s+/u)
  const keyword = (words[0] ?? '').toLocaleUpperCase('ru').replace(/[:.,!]+$/u, '')
  const rest = words.slice(1).join(' ')

  const meant = wordsLike((word) => word === keyword)[0] ?? misspelt(keyword)
  return meant ? { ...meant, rest } : { language: scriptOf(text) }
}

type Meant = { readonly wish: Wish; readonly language: Language }

function wordsLike(is: (word: string) => boolean): readonly Meant[] {
  return Object.entries(WORDS).flatMap(([wish, byLanguage]) =>
    LANGUAGES.filter((language) => byLanguage[language].some(is)).map((language) => ({
      wish: wish as Wish,
      language,
    }))
  )
}

/**
 * A keyword with one mistake, when it can mean one thing only. Short words are never guessed: `HA`
 * and `YOQ` decide about money.
 */
function misspelt(keyword: string): Meant | null {
  if (keyword.length < SHORTEST_GUESSED) return null
  const found = wordsLike((word) => word.length >= SHORTEST_GUESSED && isNear(word, keyword))
  return new Set(found.map(({ wish }) => wish)).size === 1 ? found[0]! : null
}

function scriptOf(text: string): Language {
  if (/[ўқғҳ]/iu.test(text)) return 'uz-Cyrl'
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'uz'
}
