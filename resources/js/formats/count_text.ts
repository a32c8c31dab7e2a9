import { groupDigits } from '~/formats/group_digits'

/** A count of things: 12045 → "12 045". */
export function countText(count: number | string | bigint): string {
  return groupDigits(String(count))
}
