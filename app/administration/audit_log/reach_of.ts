import type { Reach } from '#administration/audit_log/select_audit'
import type { Work } from '#administration/work'

/** Whoever works on the whole company sees what no desk did too; others their own division's acts. */
export function reachOf({ division, divisionIds }: Work): Reach {
  return division.parentId === null ? null : divisionIds
}
