import type { Period } from '#shared/kernel/calendar'
import { parseQuantity } from '#shared/kernel/quantity'

/** The columns of a file of quantities by account, point and month. */
export const MONTHLY_COLUMNS = ['account', 'point', 'month', 'quantity', 'document'] as const
export const MONTHLY_NEEDED = ['account', 'month', 'quantity'] as const

export type MonthlyProblem =
  'account' | 'point' | 'month' | 'future' | 'quantity' | 'document' | 'twice'
export type MonthlyVerdict = 'added' | 'changed' | 'same' | 'empty' | 'refused'

/** Where a line points to: account, service point, month; unique in a file. */
export type MonthlyPlace = { accountId: string; servicePointId: string; period: Period }
export type MonthlyItem = MonthlyPlace & { quantity: bigint; document: string | null }

export type MonthlyLine = {
  line: number
  account: string
  point: string
  month: string
  quantity: string
  verdict: MonthlyVerdict
  problem: MonthlyProblem | null
  /** What stands there now, in thousandths of the unit. */
  before: bigint | null
  item: MonthlyItem | null
}

export type KnownAccount = { id: string; points: readonly { id: string; code: string }[] }

type Known = {
  /** Accounts within reach, by number. */
  accounts: ReadonlyMap<string, KnownAccount>
  /** What stands, by `placeKey`. */
  held: ReadonlyMap<string, bigint>
  /** The last month that may be told; null: any. */
  last: Period | null
}

const MONTH = /^(?:(\d{4})-(0[1-9]|1[0-2])|(0[1-9]|1[0-2])\.(\d{4}))$/
const MOST_DOCUMENT = 200

export function placeKey({ accountId, servicePointId, period }: MonthlyPlace): string {
  return `${accountId} ${servicePointId} ${period}`
}

/**
 * Judges each line of a file against what stands. A line without a quantity says nothing: so comes a
 * template back that was filled in only partly. The point may be left out where an account has one.
 */
export function monthlyLines(
  records: readonly Readonly<Record<string, string>>[],
  known: Known
): MonthlyLine[] {
  const seen = new Set<string>()
  return records.map((record, index) => {
    const cell = (name: string) => (record[name] ?? '').trim().replace(/^'/, '')
    const [account, point, month, quantity] = ['account', 'point', 'month', 'quantity'].map(cell)
    const told = { line: index + 2, account: account!, point: point!, month: month! }
    const rest = { quantity: quantity!, problem: null, before: null, item: null }
    if (quantity === '') return { ...told, ...rest, verdict: 'empty' }
    const read = readLine({ ...told, quantity: quantity!, document: cell('document') }, known)
    const problem = typeof read === 'string' ? read : seen.has(placeKey(read)) ? 'twice' : null
    if (typeof read === 'string' || problem) {
      return { ...told, ...rest, verdict: 'refused', problem }
    }
    seen.add(placeKey(read))
    const before = known.held.get(placeKey(read)) ?? null
    return { ...told, ...rest, verdict: verdictOf(read.quantity, before), before, item: read }
  })
}

type Typed = { account: string; point: string; month: string; quantity: string; document: string }

function readLine(typed: Typed, { accounts, last }: Known): MonthlyItem | MonthlyProblem {
  const account = accounts.get(typed.account)
  if (!account) return 'account'
  const points = account.points.filter(({ code }) => !typed.point || code === typed.point)
  if (points.length !== 1) return 'point'
  const period = readMonth(typed.month)
  if (!period) return 'month'
  if (last !== null && period > last) return 'future'
  const quantity = parseQuantity(typed.quantity)
  if (quantity === null) return 'quantity'
  if (typed.document.length > MOST_DOCUMENT) return 'document'
  const place = { accountId: account.id, servicePointId: points[0]!.id, period }
  return { ...place, quantity, document: typed.document || null }
}

/** `2026-05` or, as spreadsheets here write it, `05.2026`. */
function readMonth(text: string): Period | null {
  const [, year, month, monthFirst, yearLast] = MONTH.exec(text) ?? []
  if (!year && !yearLast) return null
  return `${year ?? yearLast}-${month ?? monthFirst}-01`
}

function verdictOf(quantity: bigint, before: bigint | null): MonthlyVerdict {
  if (before === null) return 'added'
  return before === quantity ? 'same' : 'changed'
}
