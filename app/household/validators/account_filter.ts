import { isDate, periodOf, type IsoDate, type Period } from '#shared/kernel/calendar'

export const BALANCES = ['debt', 'advance', 'zero'] as const
export const STOVES = ['gas', 'electric'] as const
export const STATUSES = ['active', 'closed'] as const
const SORTS = ['number', 'name', 'address', 'balance'] as const

export type AccountFilter = {
  query: string
  status: (typeof STATUSES)[number] | null
  stove: (typeof STOVES)[number] | null
  balance: (typeof BALANCES)[number] | null
  /** Active accounts whose dials nobody has read on this day or later. */
  noReadingSince: IsoDate | null
  billed: Period | null
  unbilled: Period | null
  sort: { by: (typeof SORTS)[number]; descending: boolean } | null
  page: number
}

/** What the address of the list asks for; what cannot be read is as if it was not asked. */
export function accountFilter(asked: Record<string, unknown>): AccountFilter {
  return {
    query: textOf(asked.q).trim().slice(0, 100),
    status: oneOf(STATUSES, asked.status),
    stove: oneOf(STOVES, asked.stove),
    balance: oneOf(BALANCES, asked.balance),
    noReadingSince: dateOf(asked.noReadingSince),
    billed: monthOf(asked.billed),
    unbilled: monthOf(asked.unbilled),
    sort: sortOf(textOf(asked.sort)),
    page: pageOf(textOf(asked.page)),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null
}

function dateOf(value: unknown): IsoDate | null {
  const text = textOf(value)
  return isDate(text) ? text : null
}

function monthOf(value: unknown): Period | null {
  const date = dateOf(value)
  return date && periodOf(date)
}

function sortOf(text: string): AccountFilter['sort'] {
  const by = oneOf(SORTS, text.replace(/^-/, ''))
  return by && { by, descending: text.startsWith('-') }
}

function pageOf(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}
