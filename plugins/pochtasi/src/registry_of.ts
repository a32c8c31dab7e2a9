import type { RawFile, ReadFile, StatementLine, UnreadableLine } from '@hisob/contract'
import { NO_CONTROL, latestDay, lostLetters } from '@hisob/contract/files'
import type { DateFormat, RowFormats, SumUnit } from '@hisob/contract/files'

export type Found = StatementLine | UnreadableLine

/** How the rows of a registry are read: money comes in, in so'm of Uzbekistan. */
export function formatsOf(
  { dateFormat, unit }: { readonly dateFormat: DateFormat; readonly unit: SumUnit },
  { receivedAt }: RawFile
): RowFormats {
  return {
    dateFormat,
    unit,
    isSigned: false,
    inWords: [],
    outWords: [],
    currency: 'UZS',
    latest: latestDay(receivedAt),
  }
}

/** A registry that says nothing of itself but its lines. */
export function registryOf(
  format: string,
  encoding: string,
  found: readonly Found[],
  unknown: readonly string[] = []
): ReadFile {
  const lines = found.filter((line): line is StatementLine => !('problem' in line))
  return {
    kind: 'read',
    format,
    encoding,
    number: null,
    from: null,
    to: null,
    bankAccount: null,
    currency: 'UZS',
    control: NO_CONTROL,
    lines,
    unreadable: found.filter((line): line is UnreadableLine => 'problem' in line),
    warnings: [
      ...lostLetters(lines),
      ...unknown.map((detail) => ({ warning: 'unknown_column', detail }) as const),
      ...(found.length > 0 ? [] : [{ warning: 'empty_file', detail: '' } as const]),
    ],
  }
}
