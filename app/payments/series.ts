import type { Series } from '#administration/numbering/series'
import { RECEIPT_SERIES, Z_REPORT_SERIES } from '#payments/cash_desk'

/** The numbers that payments give: "1718200-2026-000123". */
export const PAYMENT_SERIES = [
  { kind: RECEIPT_SERIES, pattern: '{division}-{year}-{number:6}' },
  { kind: Z_REPORT_SERIES, pattern: 'Z-{division}-{year}-{number:6}' },
] as const satisfies readonly Series[]
