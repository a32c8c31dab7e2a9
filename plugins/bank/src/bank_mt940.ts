import { defineFileAdapter } from '@hisob/contract'
import type {
  Control,
  RawFile,
  ReadFile,
  SettingsOf,
  StatementLine,
  UnreadableFile,
  UnreadableLine,
} from '@hisob/contract'
import {
  NO_CONTROL,
  decodeText,
  isUnreadable,
  latestDay,
  lostLetters,
  unreadableFile,
} from '@hisob/contract/files'
import { fieldsOf, signedSum } from './mt_fields.ts'
import type { MtField } from './mt_fields.ts'
import { lineOfMovement } from './mt_movement.ts'
import { ACCOUNT, ENCODING } from './settings.ts'

const FIELDS = [ACCOUNT, ENCODING] as const
type Settings = SettingsOf<typeof FIELDS>
type Header = Pick<ReadFile, 'number' | 'bankAccount' | 'currency' | 'control'>

const OPENING = /^60[FM]$/
const CLOSING = /^62[FM]$/
const BALANCE = /^([CD])(\d{6})([A-Z]{3})(\d{1,15},\d{0,2})$/

/** Statements in the SWIFT message MT940. */
export const bankMt940 = defineFileAdapter({
  manifest: {
    kind: 'file',
    key: 'bank_mt940',
    title: 'Bank: MT940',
    version: '1.0.0',
    contract: '^2.0.0',
    accepts: ['.sta', '.mt940', '.txt'],
    answers: false,
    settings: FIELDS,
  },
  read,
})

function read(file: RawFile, settings: Settings): ReadFile | UnreadableFile {
  const decoded = decodeText(file.bytes, settings.encoding)
  if (isUnreadable(decoded)) return decoded
  const fields = fieldsOf(decoded.text.replace(/^\ufeff/, ''))
  const header = headerOf(fields, settings.account)
  if (isUnreadable(header)) return header
  const { lines, unreadable } = movementsOf(fields, latestDay(file.receivedAt))
  const isEmpty = lines.length + unreadable.length === 0
  return {
    kind: 'read',
    format: 'MT940',
    encoding: decoded.encoding,
    from: null,
    to: null,
    ...header,
    lines,
    unreadable,
    warnings: [
      ...lostLetters(lines),
      ...(isEmpty ? [{ warning: 'empty_file', detail: '' } as const] : []),
    ],
  }
}

function headerOf(fields: readonly MtField[], wanted: string): Header | UnreadableFile {
  if (fields[0]?.tag !== '20') return unreadableFile('unknown_format', 1)
  const balances = fields.filter(({ tag }) => OPENING.test(tag) || CLOSING.test(tag))
  const currency = currencyOf(balances[0])
  if (currency === undefined) return unreadableFile('wrong_header', null, '60F')
  if (!isWhole(fields)) return unreadableFile('truncated', null, '62F')
  if (balances.some((each) => currencyOf(each) !== currency)) {
    return unreadableFile('several_currencies', null)
  }
  const bankAccount = accountOf(fields, wanted)
  if (bankAccount === null) return unreadableFile('wrong_header', null, '25')
  return { number: textIn(fields, '28C'), bankAccount, currency, control: controlOf(balances) }
}

function currencyOf(balance: MtField | undefined): string | undefined {
  return BALANCE.exec(balance?.text ?? '')?.[3]
}

function textIn(fields: readonly MtField[], wanted: string): string | null {
  return fields.find(({ tag }) => tag === wanted)?.text.trim() ?? null
}

/** A closing balance comes after the last movement. */
function isWhole(fields: readonly MtField[]): boolean {
  const last = fields.findLast(({ tag }) => tag === '61' || CLOSING.test(tag))
  return last !== undefined && last.tag !== '61'
}

/** `MFO/account` or the account alone. */
function accountOf(fields: readonly MtField[], wanted: string): string | null {
  const accounts = new Set(fields.filter(({ tag }) => tag === '25').map(({ text }) => text.trim()))
  const [only] = accounts.size === 1 ? accounts : []
  const account = only?.slice(only.lastIndexOf('/') + 1)
  return account && (wanted === '' || wanted === account) ? account : null
}

function movementsOf(fields: readonly MtField[], latest: string) {
  const lines: StatementLine[] = []
  const unreadable: UnreadableLine[] = []
  for (const [at, field] of fields.entries()) {
    if (field.tag !== '61') continue
    const next = fields[at + 1]
    const line = lineOfMovement(field, next?.tag === '86' ? next.text : '', latest)
    if ('problem' in line) unreadable.push(line)
    else lines.push(line)
  }
  return { lines, unreadable }
}

/** Each page must begin where the one before ended; whether movements add up is for the host. */
function controlOf(balances: readonly MtField[]): Control {
  const sums = balances.map(({ text }) => {
    const [, sign = '', , , sum = ''] = BALANCE.exec(text) ?? []
    return signedSum(sign, sum)
  })
  const isChained = sums.every((sum, at) => at % 2 === 1 || at === 0 || sum === sums[at - 1])
  return {
    ...NO_CONTROL,
    openingMinor: sums[0] ?? null,
    closingMinor: sums.at(-1) ?? null,
    isIntact: isChained && sums.every((sum) => sum !== null),
  }
}
