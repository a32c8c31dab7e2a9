import type { Party, StatementLine, UnreadableLine } from '@hisob/contract'
import { makeParty, readDate, readSum, textOf, unreadableLine } from '@hisob/contract/files'
import type { Section } from './c1_sections.ts'

export type Side = 'Плательщик' | 'Получатель'

type Spoilt = Pick<UnreadableLine, 'problem' | 'column'> & { readonly at?: number }

const SIDES = ['Плательщик', 'Получатель'] as const
/** Accounts of the treasury have 25 or 27 digits, all others 20. */
const ACCOUNT = /^(?:\d{20}|\d{25}|\d{27})$/
const NAMED_WITH_ID = /^(?:ИНН|STIR|СТИР)?[\s:]*(\d{9}|\d{14})[\s,]+(\S.*)$/u
const PURPOSE_LINES = 6

export type DocumentContext = {
  readonly account: string
  /** The last day a document may have. */
  readonly latest: string
  /** Key under which the bank writes its own id of a document, empty where it has none. */
  readonly referenceKey: string
}

/** The account of one side of a document, as it is written. */
export function accountOf(section: Section, side: Side): string {
  const { values } = section
  return values.get(`${side}Счет`) || values.get(`${side}РасчСчет`) || ''
}

/** Makes a line of a document, or says which key spoils it. */
export function readDocument(
  section: Section,
  context: DocumentContext
): StatementLine | UnreadableLine {
  const { values, line } = section
  const failed = ({ problem, column, at = line }: Spoilt) =>
    unreadableLine(at, [...values].map((pair) => pair.join('=')).join('; '), problem, column)
  const spoilt = spoiltIn(section)
  if (spoilt !== null) return failed(spoilt)

  const direction = directionOf(section, context.account)
  if (direction === null) return failed({ problem: 'wrong_line', column: 'ПолучательСчет' })
  const bookedOn = bookedOnOf(section, direction, context.latest)
  if (typeof bookedOn !== 'string') return failed(bookedOn)

  return {
    line,
    direction,
    reference: context.referenceKey === '' ? null : textOf(values.get(context.referenceKey)),
    amountMinor: readSum(values.get('Сумма') ?? '') ?? 0n,
    bookedOn,
    paidAt: null,
    account: null,
    documentNumber: textOf(values.get('Номер')),
    payer: partyOf(section, 'Плательщик'),
    payee: partyOf(section, 'Получатель'),
    purpose: purposeOf(section),
    service: null,
    commissionMinor: null,
  }
}

/** What is wrong with a document whoever it is for. */
function spoiltIn(section: Section): Spoilt | null {
  const { values, broken } = section
  if (broken) return { problem: 'wrong_line', column: broken.key, at: broken.line }
  const side = SIDES.find((each) => {
    const text = accountOf(section, each)
    return text !== '' && !ACCOUNT.test(text)
  })
  if (side) return { problem: 'wrong_line', column: `${side}Счет` }
  if (!values.get('Сумма')) return { problem: 'missing_column', column: 'Сумма' }
  const sum = readSum(values.get('Сумма') ?? '')
  return sum === null ? { problem: 'wrong_amount', column: 'Сумма' } : null
}

function bookedOnOf({ values }: Section, direction: 'in' | 'out', latest: string): string | Spoilt {
  const moved = direction === 'in' ? 'ДатаПоступило' : 'ДатаСписано'
  const key = values.get(moved) ? moved : 'Дата'
  const text = values.get(key)
  if (!text) return { problem: 'missing_column', column: 'Дата' }
  const wrong = ['Дата', key].find((each) => !isDate(values.get(each), latest))
  if (wrong) return { problem: 'wrong_date', column: wrong }
  return readDate(text, 'dd.MM.yyyy')?.on ?? { problem: 'wrong_date', column: key }
}

function isDate(text: string | undefined, latest: string): boolean {
  if (text === undefined || text === '') return true
  const read = readDate(text, 'dd.MM.yyyy')
  return read !== null && read.on <= latest
}

/** By our account; where neither side names it, by the date that is filled in. */
function directionOf(section: Section, account: string): 'in' | 'out' | null {
  const [payer, payee] = [accountOf(section, 'Плательщик'), accountOf(section, 'Получатель')]
  if (payee === account && payer !== account) return 'in'
  if (payer === account && payee !== account) return 'out'
  const [cameIn, wentOut] = [section.values.get('ДатаПоступило'), section.values.get('ДатаСписано')]
  if (cameIn && !wentOut) return 'in'
  return wentOut && !cameIn ? 'out' : null
}

function partyOf({ values, ...section }: Section, side: Side): Party | null {
  const name = values.get(`${side}1`) || values.get(side) || ''
  const [, taxId, bare] = NAMED_WITH_ID.exec(name) ?? []
  const known = values.get(`${side}ИНН`) || taxId || null
  const account = accountOf({ values, ...section }, side)
  return makeParty(bare ?? name, known, account, values.get(`${side}БИК`) ?? null)
}

function purposeOf({ values }: Section): string | null {
  const whole = textOf(values.get('НазначениеПлатежа'))
  if (whole !== null) return whole
  const parts = Array.from({ length: PURPOSE_LINES }, (_, at) =>
    values.get(`НазначениеПлатежа${at + 1}`)
  )
  return textOf(parts.filter(Boolean).join(' '))
}
