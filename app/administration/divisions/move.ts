export const MOVE_KINDS = ['parent', 'merge', 'close', 'reopen'] as const

export type MoveKind = (typeof MOVE_KINDS)[number]

/** A dated change of the tree, planned or done. */
export type Move = {
  id: string
  divisionId: number
  kind: MoveKind
  fromOn: string
  /** The new parent, or the division that takes this one in. */
  targetId: number | null
  act: string
  reason: string
}
