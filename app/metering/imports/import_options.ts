/** By what choices a file is taken; the same file by the same choices is taken once. */
export type ImportOptions = {
  /** Register of the meter that the energy belongs to. */
  registerCode: string
  /** Whole years by which the data are moved; 0 leaves every instant where it is. */
  shiftYears: number
  /** Which usage point of a file with several, counted from 1; null when there is one. */
  usagePoint: number | null
}

export type ImportKind = 'espi' | 'interval_csv'
