import type { Party, StatementLine, UnreadableLine } from '../file_adapter.ts'
import { unreadableLine } from './outcome_of_file.ts'
import { readDate, tashkentDay } from './read_date.ts'
import type { DateFormat } from './read_date.ts'
import { readBalance } from './read_sum.ts'
import type { SumUnit } from './read_sum.ts'

/** What a column may mean. `party…` is the other side, whichever way the money goes. */
export const ROLES = [
  'date',
  'time',
  'amount',
  'credit',
  'debit',
  'direction',
  'reference',
  'documentNumber',
  'account',
  'payerName',
  'payerTaxId',
  'payerAccount',
  'payerBank',
  'payeeName',
  'payeeTaxId',
  'payeeAccount',
  'payeeBank',
  'partyName',
  'partyTaxId',
  'partyAccount',
  'partyBank',
  'purpose',
  'service',
  'commission',
  'currency',
] as const
export type Role = (typeof ROLES)[number]

/** The texts of a row by what they mean; a role without a column is absent. */
export type Cells = { readonly [role in Role]?: string }

export type RowFormats = {
  readonly dateFormat: DateFormat
  readonly unit: SumUnit
  /** May a sum below zero mean money that went out? */
  readonly isSigned: boolean
  readonly inWords: readonly string[]
  readonly outWords: readonly string[]
  readonly currency: string
  /** The last day a line may have: `latestDay`. */
  readonly latest: string
}

type Problem = Pick<UnreadableLine, 'problem' | 'column'>
type Money = { readonly direction: 'in' | 'out'; readonly amountMinor: bigint }

const DAY_MS = 86_400_000
/** A spreadsheet has written a long number as a power: digits are lost. */
const CUT_NUMBER = /^\d(?:[.,]\d+)?[eE]\+?\d+$/
const IDS = [
  'reference',
  'documentNumber',
  'account',
  'payerAccount',
  'payeeAccount',
  'partyAccount',
]
const INNER_SPACE = /[\s\u00a0-]+/g

/** Makes a line of a row, or says which column spoils it. */
export function lineOfRow(
  line: number,
  cells: Cells,
  formats: RowFormats
): StatementLine | UnreadableLine {
  const shown = Object.values(cells).join(' ')
  const failed = ({ problem, column }: Problem) => unreadableLine(line, shown, problem, column)
  const cut = IDS.find((role) => CUT_NUMBER.test(cells[role as Role]?.trim() ?? ''))
  if (cut !== undefined) return failed({ problem: 'wrong_line', column: cut })
  const currency = textOf(cells.currency)
  if (currency !== null && currency.toUpperCase() !== formats.currency) {
    return failed({ problem: 'wrong_currency', column: 'currency' })
  }
  const money = moneyOf(cells, formats)
  if ('problem' in money) return failed(money)
  const moment = momentOf(cells, formats)
  if ('problem' in moment) return failed(moment)
  const commissionMinor = commissionOf(cells, formats)
  if (typeof commissionMinor === 'object' && commissionMinor !== null) {
    return failed(commissionMinor)
  }

  return {
    line,
    ...money,
    reference: textOf(cells.reference),
    ...moment,
    account: textOf(cells.account?.replace(INNER_SPACE, '')),
    documentNumber: textOf(cells.documentNumber),
    payer: partyOf(cells, 'payer', money.direction === 'in'),
    payee: partyOf(cells, 'payee', money.direction === 'out'),
    purpose: textOf(cells.purpose),
    service: textOf(cells.service),
    commissionMinor,
  }
}

function moneyOf(cells: Cells, formats: RowFormats): Money | Problem {
  if (cells.amount !== undefined) return amountOf(cells, cells.amount, formats)
  const credit = sumOf(cells.credit, formats.unit)
  const debit = sumOf(cells.debit, formats.unit)
  if (credit === null || (credit > 0n && debit !== 0n)) return wrongAmount('credit')
  if (debit === null || debit < 0n || credit < 0n) return wrongAmount('debit')
  if (credit === 0n && debit === 0n) return { problem: 'missing_column', column: 'amount' }
  return credit > 0n
    ? { direction: 'in', amountMinor: credit }
    : { direction: 'out', amountMinor: debit }
}

function amountOf(cells: Cells, text: string, formats: RowFormats): Money | Problem {
  if (text.trim() === '') return { problem: 'missing_column', column: 'amount' }
  const sum = readBalance(text, formats.unit)
  if (sum === null || sum === 0n || (sum < 0n && !formats.isSigned)) return wrongAmount('amount')
  const amountMinor = sum < 0n ? -sum : sum
  if (cells.direction === undefined) return { direction: sum < 0n ? 'out' : 'in', amountMinor }

  const word = cells.direction.trim().toLowerCase()
  const isOne = (words: readonly string[]) => words.some((each) => each.toLowerCase() === word)
  if (isOne(formats.inWords)) return { direction: 'in', amountMinor }
  if (isOne(formats.outWords)) return { direction: 'out', amountMinor }
  return { problem: 'wrong_line', column: 'direction' }
}

/** Zero where a column of debit or credit is empty; null where it cannot be read. */
function sumOf(text: string | undefined, unit: SumUnit): bigint | null {
  return text === undefined || /^[\s\u00a0-]*$/.test(text) ? 0n : readBalance(text, unit)
}

function momentOf(
  cells: Cells,
  formats: RowFormats
): Problem | { bookedOn: string; paidAt: string | null } {
  const date = textOf(cells.date)
  if (date === null) return { problem: 'missing_column', column: 'date' }
  const time = textOf(cells.time)
  const read = readDate(time === null ? date : `${date} ${time}`, formats.dateFormat)
  if (read === null || read.on > formats.latest) {
    return { problem: 'wrong_date', column: time === null ? 'date' : 'time' }
  }
  return { bookedOn: read.on, paidAt: read.at }
}

/** Nothing can be booked later than the day after a file came; any day where that is not known. */
export function latestDay(receivedAt: string): string {
  const at = Date.parse(receivedAt)
  return Number.isNaN(at) ? '9999-12-31' : tashkentDay(new Date(at + DAY_MS).toISOString())
}

function commissionOf(cells: Cells, { unit }: RowFormats): bigint | null | Problem {
  const text = textOf(cells.commission)
  const minor = text === null ? null : readBalance(text, unit)
  const isWrong = text !== null && (minor === null || minor < 0n)
  return isWrong ? wrongAmount('commission') : minor
}

function partyOf(cells: Cells, side: 'payer' | 'payee', isOther: boolean): Party | null {
  const cell = (what: 'Name' | 'TaxId' | 'Account' | 'Bank') =>
    textOf(cells[`${side}${what}`]) ?? (isOther ? textOf(cells[`party${what}`]) : null)
  return makeParty(cell('Name'), cell('TaxId'), cell('Account'), cell('Bank'))
}

/** A party, or null when nothing is known of it. Spaces within numbers are left out. */
export function makeParty(
  name: string | null,
  taxId: string | null,
  bankAccount: string | null,
  bankCode: string | null
): Party | null {
  const number = (text: string | null) => textOf(text?.replace(/[\s\u00a0]/g, ''))
  const id = number(taxId)
  const party = {
    name: textOf(name),
    taxId: id === null || /^0+$/.test(id) ? null : id,
    bankAccount: number(bankAccount),
    bankCode: number(bankCode),
  }
  return Object.values(party).every((value) => value === null) ? null : party
}

/** The text without outer spaces, null when nothing is left. */
export function textOf(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

function wrongAmount(column: string): Problem {
  return { problem: 'wrong_amount', column }
}
