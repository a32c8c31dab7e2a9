import type { Series } from '#administration/numbering/series'

/** The numbers of new personal accounts, which people type into payment terminals: "1718200000123". */
export const ACCOUNT_SERIES = [
  { kind: 'account', pattern: '{division}{number:6}', digitsOnly: true },
] as const satisfies readonly Series[]
