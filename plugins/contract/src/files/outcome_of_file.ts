import type { Control, UnreadableFile, UnreadableLine } from '../file_adapter.ts'

/** What a file says of itself when it says nothing. */
export const NO_CONTROL: Control = {
  count: null,
  totalInMinor: null,
  totalOutMinor: null,
  openingMinor: null,
  closingMinor: null,
  isIntact: null,
}

const SHOWN = 200

/** A file nothing can be made of. */
export function unreadableFile(
  problem: UnreadableFile['problem'],
  line: number | null = null,
  detail: string | null = null
): UnreadableFile {
  return { kind: 'unreadable', problem, line, detail: detail?.slice(0, SHOWN) ?? null }
}

/** A line that cannot be read; of a long one only the beginning is kept. */
export function unreadableLine(
  line: number,
  text: string,
  problem: UnreadableLine['problem'],
  column: string | null = null
): UnreadableLine {
  return { line, text: text.slice(0, SHOWN), problem, column }
}

export function isUnreadable(value: object): value is UnreadableFile {
  return 'kind' in value && value.kind === 'unreadable'
}
