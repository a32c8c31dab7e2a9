import type { VisaKind } from '#administration/visas/visa_kind'
import { undoStatement } from '#payments/actions/undo_statement'

/** Ten million soʻm: above it a whole statement goes back only with a second person. */
const LIMIT_MINOR = 1_000_000_000n

/** Taking back a statement above the limit. */
export const undoStatementVisa: VisaKind<{ statementId: string }> = {
  kind: 'payments.undo_statement',
  grantedBy: 'visas.money',
  askedBy: 'payments.reverse',
  limitMinor: LIMIT_MINOR,
  words: 'statements.visa',
  href: ({ payload }) => `/payments/statements/${payload.statementId}`,
  async perform({ payload, reason }) {
    await undoStatement({ statementId: payload.statementId, reason })
    return {}
  },
}
