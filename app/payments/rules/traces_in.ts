export type Traces = {
  /** Numbers that may be accounts, as digits alone. */
  accounts: string[]
  /** Numbers that the text calls a contract. */
  contracts: string[]
  /** Does the text say "account" or "contract" before a number? */
  labelled: boolean
}

/** An account number has at least so many digits; shorter runs are sums, houses, months. */
const FEWEST_DIGITS = 8

/** A number, also written in groups with single spaces or hyphens: "1718 2000 04217". */
const NUMBER = /(?<![\p{L}\d.,/])\d[\d]*(?:[ -]\d+)*(?![\p{L}\d]|[.,/]\d)/gu

/** Words that say what the number after them is; latin and cyrillic, as they are abbreviated here. */
const SAID: readonly (readonly [kind: 'account' | 'contract' | 'other', before: RegExp])[] = [
  ['other', /(?:\+|\btel\w*|тел\p{L}*|phone|моб\p{L}*)[\s.:№#]*$/iu],
  ['other', /(?:инн|стир|stir|inn|jshshir|жшшир|пинфл|pinfl|мфо|mfo)[\s.:№#]*$/iu],
  ['other', /(?:р[/\\.]с|х[/\\.]р|h[/\\.]r|x[/\\.]r|карт\p{L}*|karta\w*)[\s.:№#]*$/iu],
  ['other', /(?:счет-фактур\p{L}*|faktura\w*|сч[её]т-фактур\p{L}*|п[/\\]п)[\s.:№#]*$/iu],
  ['contract', /(?:дог(?:овор\p{L}*)?|shartnoma\w*|шартнома\p{L}*|sh-ma|ш-ма)[\s.:№#N]*$/iu],
  ['account', /(?:л[/\\.]?с|ш[/\\.]?[ҳх]|sh[/\\.]?h|лицев\p{L}*(?:\s+сч[её]т\p{L}*)?)[\s.:№#]*$/iu],
  ['account', /(?:hisob(?:varaq|raqam)?\w*|ҳисоб\p{L}*|абонент\p{L}*|abonent\w*)[\s.:№#]*$/iu],
]

/**
 * The numbers of a purpose that may lead to an account. Phones, tax ids, bank accounts, cards and
 * dates are left out, whatever account they would look like.
 */
export function tracesIn(purpose: string): Traces {
  const traces: Traces = { accounts: [], contracts: [], labelled: false }
  for (const match of purpose.matchAll(NUMBER)) {
    const written = match[0]
    const said = kindBefore(purpose.slice(0, match.index))
    if (said === 'contract') traces.contracts.push(written.replace(/ /g, ''))
    if (said === 'account' || said === 'contract') traces.labelled = true
    if (said === 'other') continue
    traces.accounts.push(...accountsOf(written, said === 'account'))
  }
  return traces
}

function kindBefore(text: string) {
  return SAID.find(([, before]) => before.test(text.slice(-40)))?.[0] ?? null
}

/** The whole run joined, and its groups alone: "1718200004217 2026" names one account and a year. */
function accountsOf(written: string, isLabelled: boolean): string[] {
  const groups = written.split(/[ -]/)
  const runs = new Set([groups.join(''), ...groups])
  return [...runs].filter((digits) => {
    if (isDate(digits) || isPhone(digits)) return isLabelled
    return isLabelled || digits.length >= FEWEST_DIGITS
  })
}

/** 01112026 or 20261101. */
function isDate(digits: string) {
  return /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d\d|20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/.test(
    digits
  )
}

function isPhone(digits: string) {
  return /^998\d{9}$/.test(digits)
}
