import type { Party, StatementLine, UnreadableLine } from '@hisob/contract'
import { makeParty, readDate, readSum, tashkentDay, unreadableLine } from '@hisob/contract/files'
import { attributeOf } from './xml_reader.ts'
import { childrenOf, elementAt, textAt } from './xml_tree.ts'
import type { Element } from './xml_tree.ts'

export type CamtContext = { readonly currency: string; readonly latest: string }
type Problem = Pick<UnreadableLine, 'problem' | 'column'>
type Entry = { readonly direction: 'in' | 'out'; readonly bookedOn: string }

const PROVIDED = 'NOTPROVIDED'
const STRUCTURED = 'Strd/CdtrRefInf/Ref'

/** Only booked entries are money; others are announcements. */
export function isBooked(entry: Element): boolean {
  return (textAt(entry, 'Sts/Cd', 'Sts') ?? 'BOOK') === 'BOOK'
}

/** The lines of one entry: one for each of its transactions, where it says their sums. */
export function linesOfEntry(
  entry: Element,
  context: CamtContext
): readonly (StatementLine | UnreadableLine)[] {
  const failed = ({ problem, column }: Problem, { line } = entry) => [
    unreadableLine(line, textAt(entry, 'NtryRef', 'AcctSvcrRef') ?? '', problem, column),
  ]
  const known = entryOf(entry, context)
  if ('problem' in known) return failed(known)
  const whole = sumOf(elementAt(entry, 'Amt'), context)
  if (typeof whole !== 'bigint') return failed(whole)
  const details = childrenOf(entry, 'NtryDtls').flatMap((each) => childrenOf(each, 'TxDtls'))
  if (details.length < 2) return [lineOf(entry, details[0], known, whole)]

  const sums = details.map((detail) => sumOf(amountOf(detail), context))
  const parts = sums.filter((sum) => typeof sum === 'bigint')
  // A batch whose parts do not make up its sum is not split by guess.
  const isWhole =
    parts.length === sums.length && parts.reduce((all, sum) => all + sum, 0n) === whole
  if (!isWhole) return failed({ problem: 'wrong_amount', column: 'TxDtls' })
  return details.map((detail, at) => lineOf(entry, detail, known, parts[at]!))
}

/** The mark is the way this entry goes, a reversal too: a credit taken back is a debit. */
function entryOf(entry: Element, { latest }: CamtContext): Entry | Problem {
  const mark = textAt(entry, 'CdtDbtInd')
  if (mark !== 'CRDT' && mark !== 'DBIT') return { problem: 'wrong_line', column: 'CdtDbtInd' }
  const text = textAt(entry, 'BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm')
  if (text === null) return { problem: 'missing_column', column: 'BookgDt' }
  const read = readDate(text, 'yyyy-MM-dd')
  if (read === null || read.on > latest) return { problem: 'wrong_date', column: 'BookgDt' }
  return { direction: mark === 'CRDT' ? 'in' : 'out', bookedOn: read.on }
}

function sumOf(amount: Element | undefined, { currency }: CamtContext): bigint | Problem {
  if (amount === undefined) return { problem: 'missing_column', column: 'Amt' }
  if (attributeOf(amount.attributes, 'Ccy') !== currency) {
    return { problem: 'wrong_currency', column: 'Amt' }
  }
  const isPlain = /^\d{1,15}(?:\.\d{1,5})?$/.test(amount.text)
  const sum = isPlain ? readSum(amount.text.replace(/(\.\d\d)0+$/, '$1')) : null
  return sum ?? { problem: 'wrong_amount', column: 'Amt' }
}

function amountOf(detail: Element): Element | undefined {
  return elementAt(detail, 'Amt') ?? elementAt(detail, 'AmtDtls/TxAmt/Amt')
}

function lineOf(
  entry: Element,
  detail: Element | undefined,
  { direction, bookedOn }: Entry,
  amountMinor: bigint
): StatementLine {
  const refs = elementAt(detail, 'Refs')
  const endToEnd = textAt(refs, 'EndToEndId')
  const isOne = childrenOf(elementAt(entry, 'NtryDtls'), 'TxDtls').length < 2
  const ofEntry = isOne ? textAt(entry, 'AcctSvcrRef', 'NtryRef') : null
  return {
    line: detail?.line ?? entry.line,
    direction,
    reference: textAt(refs, 'AcctSvcrRef', 'TxId') ?? ofEntry,
    amountMinor,
    bookedOn,
    paidAt: null,
    account: null,
    documentNumber: endToEnd === PROVIDED ? null : endToEnd,
    payer: partyOf(detail, 'Dbtr'),
    payee: partyOf(detail, 'Cdtr'),
    purpose: purposeOf(detail) ?? textAt(entry, 'AddtlNtryInf'),
    service: null,
    commissionMinor: null,
  }
}

function purposeOf(detail: Element | undefined): string | null {
  const about = elementAt(detail, 'RmtInf')
  const texts = childrenOf(about, 'Ustrd').map(({ text }) => text)
  const whole = texts.filter(Boolean).join(' ')
  return whole === '' ? textAt(about, STRUCTURED) : whole
}

function partyOf(detail: Element | undefined, side: 'Dbtr' | 'Cdtr'): Party | null {
  const parties = elementAt(detail, 'RltdPties')
  const party = elementAt(parties, `${side}/Pty`) ?? elementAt(parties, side)
  const bank = elementAt(detail, `RltdAgts/${side}Agt/FinInstnId`)
  return makeParty(
    textAt(party, 'Nm'),
    textAt(party, 'Id/OrgId/Othr/Id', 'Id/PrvtId/Othr/Id'),
    textAt(parties, `${side}Acct/Id/Othr/Id`, `${side}Acct/Id/IBAN`),
    textAt(bank, 'ClrSysMmbId/MmbId', 'BICFI', 'BIC')
  )
}

/** The day of a date or an instant in Tashkent, null where there is none. */
export function dayOf(text: string | null): string | null {
  const read = text === null ? null : readDate(text, 'yyyy-MM-dd')
  return read === null ? null : read.at === null ? read.on : tashkentDay(read.at)
}
