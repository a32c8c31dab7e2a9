export type MonthlyVerdict = 'refused' | 'changed' | 'added' | 'same' | 'empty'

export type MonthlyLine = {
  line: number
  account: string
  point: string
  month: string
  /** In thousandths of the unit when it could be read, as typed otherwise. */
  quantity: string
  isRead: boolean
  before: string | null
  verdict: MonthlyVerdict
  problem: string | null
}

/** What a file of monthly quantities would do. */
export type MonthlyPreview = { counts: Record<MonthlyVerdict, number>; lines: MonthlyLine[] }
