import type { ConflictView } from '~/components/reference/change_line'

export type WrittenConflict = ConflictView & {
  status: 'open' | 'kept' | 'taken'
  decidedBy: string | null
  decidedAt: string | null
  decisionReason: string | null
  effectiveFrom: string | null
}
