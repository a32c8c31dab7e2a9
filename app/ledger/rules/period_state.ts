export type PeriodState = 'open' | 'closed'
