import { defineFileAdapter } from '@hisob/contract'
import type {
  RawFile,
  ReadFile,
  StatementLine,
  UnreadableFile,
  UnreadableLine,
} from '@hisob/contract'
import {
  dayAfter,
  decodeText,
  isUnreadable,
  latestDay,
  lostLetters,
  readDate,
  unreadableFile,
} from '@hisob/contract/files'
import type { DecodedText, Encoding } from '@hisob/contract/files'
import { controlOf } from './c1_control.ts'
import { accountOf, readDocument } from './c1_document.ts'
import { readSections } from './c1_sections.ts'
import type { Sections } from './c1_sections.ts'
import { ACCOUNT, CURRENCY } from './settings.ts'

const manifest = {
  kind: 'file',
  key: 'bank_1c',
  title: 'Bank: 1CClientBankExchange',
  version: '1.0.0',
  contract: '^2.0.0',
  accepts: ['.txt'],
  answers: false,
  settings: [
    ACCOUNT,
    CURRENCY,
    {
      kind: 'text',
      name: 'referenceKey',
      about: 'Key under which the bank writes its own id of a document; empty where it has none.',
      default: '',
      pattern: '[\\p{L}0-9_]{0,40}',
    },
  ],
} as const

const VERSIONS = ['1.01', '1.02', '1.03']
const DECLARED: Readonly<Record<string, Encoding>> = {
  'Windows': 'windows-1251',
  'DOS': 'ibm866',
  'UTF-8': 'utf-8',
}

/** A mark at the beginning outweighs what the header says. */
const MARKED = /^utf-16/

type Settings = {
  readonly account: string
  readonly currency: string
  readonly referenceKey: string
}
type Header = { readonly account: string; readonly from: string | null; readonly to: string | null }

/** Statements in the text that 1C exchanges with banks. */
export const bank1c = defineFileAdapter({ manifest, read })

function read(file: RawFile, settings: Settings): ReadFile | UnreadableFile {
  const decoded = decodeText(file.bytes, 'auto')
  if (isUnreadable(decoded)) return decoded
  const sections = readSections(decoded.text)
  if (isUnreadable(sections)) return sections
  const header = headerOf(sections, decoded, settings)
  return isUnreadable(header) ? header : readWhole(file, sections, header, { ...settings, decoded })
}

function readWhole(
  { receivedAt }: RawFile,
  sections: Sections,
  { account, from, to }: Header,
  { currency, referenceKey, decoded }: Settings & { readonly decoded: DecodedText }
): ReadFile {
  const latest = latestDay(receivedAt)
  const lines: StatementLine[] = []
  const unreadable: UnreadableLine[] = []
  let others = 0
  for (const section of sections.documents) {
    if (isOthers(accountOf(section, 'Плательщик'), accountOf(section, 'Получатель'), account)) {
      others += 1
      continue
    }
    const line = readDocument(section, { account, latest, referenceKey })
    if ('problem' in line) unreadable.push(line)
    else lines.push(line)
  }
  return {
    kind: 'read',
    format: `1CClientBankExchange ${sections.header.values.get('ВерсияФормата')}`,
    encoding: decoded.encoding,
    number: null,
    from,
    to,
    bankAccount: account,
    currency,
    control: controlOf(
      sections.accounts.filter(({ values }) => values.get('РасчСчет') === account)
    ),
    lines,
    unreadable,
    warnings: [...lostLetters(lines), ...warningsOf(sections, others)],
  }
}

function warningsOf({ after, documents }: Sections, others: number) {
  return [
    ...(after === null ? [] : [{ warning: 'unknown_section', detail: `line ${after}` } as const]),
    ...(others === 0
      ? []
      : [{ warning: 'unknown_section', detail: `other accounts: ${others}` } as const]),
    ...(documents.length > 0 ? [] : [{ warning: 'empty_file', detail: '' } as const]),
  ]
}

function headerOf(
  sections: Sections,
  { encoding }: DecodedText,
  settings: Settings
): Header | UnreadableFile {
  const { values } = sections.header
  const declared = DECLARED[values.get('Кодировка') ?? '']
  if (declared && declared !== encoding && !MARKED.test(encoding)) {
    return unreadableFile('wrong_encoding', null, `${declared} ≠ ${encoding}`)
  }
  const version = values.get('ВерсияФормата') ?? ''
  if (!VERSIONS.includes(version)) return unreadableFile('wrong_version', null, version)

  const account = ourAccountOf([...new Set(sections.ourAccounts)], settings.account)
  return typeof account === 'string' ? periodOf(sections, account) : account
}

/** The account of the setting must be one of the file; without a setting the file names one only. */
function ourAccountOf(accounts: readonly string[], wanted: string): string | UnreadableFile {
  const account = wanted || accounts[0]
  const isKnown = accounts.length === 0 || accounts.includes(account ?? '')
  const isOne = wanted !== '' || accounts.length === 1
  const areWhole = accounts.every((each) => /^\d{20}$/.test(each))
  if (account !== undefined && isKnown && isOne && areWhole) return account
  return unreadableFile('wrong_header', null, `РасчСчет: ${accounts.join(', ')}`)
}

function periodOf({ header }: Sections, account: string): Header | UnreadableFile {
  const [from, until] = ['ДатаНачала', 'ДатаКонца'].map((key) => header.values.get(key) ?? '')
  const start = from ? readDate(from, 'dd.MM.yyyy') : null
  const end = until ? readDate(until, 'dd.MM.yyyy') : null
  const isWrong = (from && start === null) || (until && end === null)
  if (isWrong || (start && end && start.on > end.on)) {
    return unreadableFile('wrong_header', null, `${from}–${until}`)
  }
  return { account, from: start?.on ?? null, to: end ? dayAfter(end.on) : null }
}

function isOthers(payer: string, payee: string, account: string): boolean {
  return payer !== '' && payee !== '' && payer !== account && payee !== account
}
