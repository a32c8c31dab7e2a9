import { defineFileAdapter } from '@hisob/contract'
import type {
  Control,
  FileWarning,
  RawFile,
  ReadFile,
  SettingsOf,
  StatementLine,
  UnreadableFile,
  UnreadableLine,
} from '@hisob/contract'
import {
  NO_CONTROL,
  dayAfter,
  decodeText,
  isUnreadable,
  latestDay,
  lostLetters,
  readBalance,
  unreadableFile,
} from '@hisob/contract/files'
import type { Encoding } from '@hisob/contract/files'
import { dayOf, isBooked, linesOfEntry } from './camt_entry.ts'
import { ACCOUNT, CURRENCY } from './settings.ts'
import { childrenOf, elementAt, readTree, textAt } from './xml_tree.ts'
import type { Element } from './xml_tree.ts'

const FIELDS = [ACCOUNT, CURRENCY] as const
type Settings = SettingsOf<typeof FIELDS>

const VERSION = /urn:iso:std:iso:20022:tech:xsd:(camt\.05[34]\.001\.\d\d)["']/
const DECLARED = /^\s*<\?xml[^>]*\sencoding=["']([A-Za-z0-9-]+)["']/
const HEAD = 200
const ENCODINGS: Readonly<Record<string, Encoding | 'auto'>> = {
  'utf-8': 'utf-8',
  'windows-1251': 'windows-1251',
  'utf-16': 'auto',
}

/** Statements and notifications of ISO 20022, any version that names itself. */
export const bankCamt = defineFileAdapter({
  manifest: {
    kind: 'file',
    key: 'bank_camt',
    title: 'Bank: camt.053, camt.054',
    version: '1.0.0',
    contract: '^2.0.0',
    accepts: ['.xml'],
    answers: false,
    settings: FIELDS,
  },
  read,
})

function read(file: RawFile, settings: Settings): ReadFile | UnreadableFile {
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, HEAD))
  const declared = DECLARED.exec(head.replace(/^ï»¿/, ''))?.[1]?.toLowerCase() ?? 'utf-16'
  const wanted = ENCODINGS[declared]
  if (wanted === undefined) return unreadableFile('wrong_encoding', 1, declared)
  const decoded = decodeText(file.bytes, wanted)
  if (isUnreadable(decoded)) return decoded
  const root = readTree(decoded.text.replace(/^\ufeff/, ''))
  if (root === null) return unreadableFile('unknown_format', 1)
  const version = VERSION.exec(root.attributes)?.[1]
  if (root.name !== 'Document' || !version) return unreadableFile('wrong_version', 1)
  const reports = ['BkToCstmrStmt/Stmt', 'BkToCstmrDbtCdtNtfctn/Ntfctn'].flatMap((path) => {
    const [outer = '', inner = ''] = path.split('/')
    return childrenOf(elementAt(root, outer), inner)
  })
  return readReports(reports, file, settings, { encoding: decoded.encoding, format: version })
}

function readReports(
  reports: readonly Element[],
  { receivedAt }: RawFile,
  settings: Settings,
  facts: Pick<ReadFile, 'encoding' | 'format'>
): ReadFile | UnreadableFile {
  const [first] = reports
  const account = accountOf(reports, settings.account)
  if (first === undefined || account === null) return unreadableFile('wrong_header', 1, 'Acct')
  const currency = textAt(first, 'Acct/Ccy') ?? settings.currency
  if (reports.some((each) => (textAt(each, 'Acct/Ccy') ?? currency) !== currency)) {
    return unreadableFile('several_currencies', null, currency)
  }
  const entries = reports.flatMap((report) => childrenOf(report, 'Ntry'))
  const booked = entries.filter(isBooked)
  const context = { currency, latest: latestDay(receivedAt) }
  const found = booked.flatMap((entry) => linesOfEntry(entry, context))
  const lines = found.filter((line): line is StatementLine => !('problem' in line))
  const unreadable = found.filter((line): line is UnreadableLine => 'problem' in line)
  return {
    kind: 'read',
    ...facts,
    number: textAt(first, 'Id'),
    ...periodOf(reports),
    bankAccount: account,
    currency,
    control: reports.length === 1 ? controlOf(first) : NO_CONTROL,
    lines,
    unreadable,
    warnings: [...lostLetters(lines), ...warningsOf(entries.length - booked.length, found.length)],
  }
}

function warningsOf(waiting: number, found: number): readonly FileWarning[] {
  return [
    ...(waiting === 0
      ? []
      : [{ warning: 'unknown_section', detail: `not booked: ${waiting}` } as const]),
    ...(found > 0 ? [] : [{ warning: 'empty_file', detail: '' } as const]),
  ]
}

/** One account for the whole file, and ours where the setting says which. */
function accountOf(reports: readonly Element[], wanted: string): string | null {
  const all = new Set(reports.map((each) => textAt(each, 'Acct/Id/Othr/Id', 'Acct/Id/IBAN')))
  const [account = null] = all
  return all.size === 1 && (wanted === '' || wanted === account) ? account : null
}

function periodOf(reports: readonly Element[]) {
  const [first, last] = [reports[0], reports.at(-1)]
  const from = dayOf(textAt(first, 'FrToDt/FrDtTm', 'FrToDt/FrDt'))
  const to = dayOf(textAt(last, 'FrToDt/ToDtTm', 'FrToDt/ToDt'))
  return { from, to: to === null ? null : dayAfter(to) }
}

function controlOf(report: Element): Control {
  const balance = (codes: readonly string[]) => {
    const found = childrenOf(report, 'Bal').find((each) =>
      codes.includes(textAt(each, 'Tp/CdOrPrtry/Cd') ?? '')
    )
    const sum = readBalance(textAt(found, 'Amt') ?? '')
    return sum !== null && textAt(found, 'CdtDbtInd') === 'DBIT' ? -sum : sum
  }
  const total = (path: string) => readBalance(textAt(report, `TxsSummry/${path}/Sum`) ?? '')
  const count = textAt(report, 'TxsSummry/TtlNtries/NbOfNtries') ?? ''
  // Entries may be batches, so that their number is not that of our lines.
  const isSplit = childrenOf(report, 'Ntry').some(
    (entry) => childrenOf(elementAt(entry, 'NtryDtls'), 'TxDtls').length > 1
  )
  return {
    ...NO_CONTROL,
    count: !isSplit && /^\d{1,9}$/.test(count) ? Number(count) : null,
    totalInMinor: total('TtlCdtNtries'),
    totalOutMinor: total('TtlDbtNtries'),
    openingMinor: balance(['OPBD', 'PRCD']),
    closingMinor: balance(['CLBD']),
  }
}
