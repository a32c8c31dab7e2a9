import type { ReadFile, StatementLine, UnreadableFile } from '@hisob/contract'

export type ReadAnswer = ReadFile | UnreadableFile

type Thing = Record<string, unknown>

const DATE = /^\d{4}-\d\d-\d\d$/

/** What an adapter made of a file, looked at before anybody believes it; null when it is not that. */
export function believedFile([answer]: readonly unknown[]): ReadAnswer | null {
  if (!isThing(answer)) return null
  if (answer.kind === 'unreadable') {
    return typeof answer.problem === 'string' ? (answer as UnreadableFile) : null
  }
  const isRead =
    answer.kind === 'read' &&
    ['format', 'encoding', 'currency'].every((name) => typeof answer[name] === 'string') &&
    isThing(answer.control) &&
    [answer.unreadable, answer.warnings].every(Array.isArray) &&
    Array.isArray(answer.lines) &&
    answer.lines.every(isLine)
  return isRead ? (answer as unknown as ReadFile) : null
}

function isLine(line: unknown): line is StatementLine {
  if (!isThing(line)) return false
  const { amountMinor, bookedOn, direction, line: number } = line
  return (
    typeof amountMinor === 'bigint' &&
    amountMinor > 0n &&
    typeof bookedOn === 'string' &&
    DATE.test(bookedOn) &&
    (direction === 'in' || direction === 'out') &&
    Number.isInteger(number)
  )
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null
}
