export type ChartSeries = {
  label: string
  /**
   * One value per label, in the chart's unit. Figures for drawing only, so plain numbers are allowed
   * here; null leaves a gap. The exact text of a value, for the table, may come in `texts`.
   */
  values: (number | null)[]
  texts?: string[]
  /** A comparison (plan, last year): thin and grey. */
  muted?: boolean
}

export type ChartData = { labels: string[]; series: ChartSeries[]; unit?: string }
