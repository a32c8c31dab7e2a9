/** What verification found first; numbers are of rows and blocks as people can look them up. */
export type AuditFault =
  | { kind: 'changed'; block: number; row: string }
  | { kind: 'deleted'; block: number; row: string }
  | { kind: 'added'; block: number; row: string }
  | { kind: 'moved'; block: number; row: string; instead: string }
  | { kind: 'block_missing'; block: number }
  | { kind: 'block_changed'; block: number }
  | { kind: 'head_differs'; block: number }
  | { kind: 'behind_heads'; block: number; head: number }

export type AuditVerdict = {
  blocks: number
  rows: number
  /** Rows that no block holds yet. */
  unsealed: number
  /** Blocks at the end whose heads are not copied outside. */
  headless: number
  fault: AuditFault | null
}
