import type { Locale } from '#administration/locales'

/** A text by language; the Uzbek one in Latin script is always there. */
export type Texts = Partial<Record<Locale, string>>

export const SEVERITIES = ['info', 'attention', 'urgent'] as const

export type Severity = (typeof SEVERITIES)[number]

export type Audience = 'staff' | 'consumers'

export type Saying = {
  severity: Severity
  titles: Texts
  bodies: Texts
  validFrom: string
  /** The first day on which it is not shown any more; null: until it is ended. */
  validTo: string | null
}
