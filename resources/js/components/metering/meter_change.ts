export type StandingRegister = {
  code: string
  serial: string
  unit: string
  coefficient: string
  previousWh: string | null
  previousOn: string | null
}

/** What a change at a meter does to the months it touches. */
export type MeterChangePreview = {
  closing: {
    code: string
    previousOn: string | null
    previousWh: string | null
    quantityWh: string | null
    coefficient: string
    doubt: string | null
  }[]
  months: { period: string; beforeWh: string | null; afterWh: string | null }[]
}

/** What is typed of the meter that takes the place of another. */
export type NewMeter = {
  type: string
  serial: string
  /** First values by register. */
  opening: Record<string, string>
  madeIn: string
  verifiedOn: string
}
