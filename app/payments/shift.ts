/** A cashier's day at a desk. Instants are ISO. */
export type Shift = {
  id: string
  deskId: number
  divisionId: number
  /** Who took the money, as `recorded_by` says it. */
  cashier: string
  openedOn: string
  /** What the last shift left in the drawer. */
  floatMinor: bigint
}
