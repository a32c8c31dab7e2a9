/** Active energy received, all zones together or the only one: what an ordinary meter has. */
export const TOTAL = 'A+'

/** Energy given back to the network has its own register and is never subtracted in silence. */
export const DELIVERED = 'A-'

/** Registers of received energy make consumption; those of delivered and reactive energy do not. */
export function isConsumption(code: string): boolean {
  return !/^(A-|R)/.test(code)
}
