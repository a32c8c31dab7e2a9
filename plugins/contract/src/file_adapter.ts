import type { FileManifest } from './manifest.ts'
import type { SettingField } from './setting_field.ts'
import type { Settings } from './settings.ts'

/** A file as it came; `name` is only a name, never a path. `receivedAt` is ISO 8601. */
export type RawFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly receivedAt: string
}

/**
 * One line of a statement or registry. Sums are whole minor units above zero; `direction` says which
 * way: `in` is money to us. What the file does not say is null, never guessed.
 *
 * - `line` counts from 1 in the file as people see it (lines of a text, rows of a sheet).
 * - `reference` is the sender's id of this payment: the same one is the same payment. Null where the
 *   file has none: the host then makes one of the document, its date, sum and payer.
 * - `bookedOn` is a date, `paidAt` an instant (ISO 8601).
 * - `account` is the consumer's account number, where the file has a place of its own for it.
 */
export type StatementLine = {
  readonly line: number
  readonly direction: 'in' | 'out'
  readonly reference: string | null
  readonly amountMinor: bigint
  readonly bookedOn: string
  readonly paidAt: string | null
  readonly account: string | null
  readonly documentNumber: string | null
  readonly payer: Party | null
  readonly payee: Party | null
  readonly purpose: string | null
  /** The service or agent within the sender, as the file names it. */
  readonly service: string | null
  /** What the sender keeps of the sum, where the file says so. */
  readonly commissionMinor: bigint | null
}

/** Who paid or was paid: `taxId` is INN/STIR or PINFL, `bankCode` MFO. */
export type Party = {
  readonly name: string | null
  readonly taxId: string | null
  readonly bankAccount: string | null
  readonly bankCode: string | null
}

/** A line that cannot be read: the rest of the file is read all the same. */
export type UnreadableLine = {
  readonly line: number
  readonly text: string
  readonly problem:
    'wrong_amount' | 'wrong_date' | 'missing_column' | 'wrong_line' | 'wrong_currency'
  readonly column: string | null
}

/** What the file says of itself; the host compares it with the lines. Null: it does not say. */
export type Control = {
  readonly count: number | null
  readonly totalInMinor: bigint | null
  readonly totalOutMinor: bigint | null
  readonly openingMinor: bigint | null
  readonly closingMinor: bigint | null
  /** False when the file carries a checksum and it is wrong. */
  readonly isIntact: boolean | null
}

/** A file that could be read. `from`/`to` is a half-open interval of dates, null when not said. */
export type ReadFile = {
  readonly kind: 'read'
  readonly format: string
  readonly encoding: string
  /** The sender's own number of the file, where it has one. */
  readonly number: string | null
  readonly from: string | null
  readonly to: string | null
  readonly bankAccount: string | null
  readonly currency: string
  readonly control: Control
  readonly lines: readonly StatementLine[]
  readonly unreadable: readonly UnreadableLine[]
  /** Letters that the encoding could not carry, columns nobody asked for: shown, never fatal. */
  readonly warnings: readonly FileWarning[]
}

export type FileWarning = {
  readonly warning: 'lost_letters' | 'unknown_column' | 'empty_file' | 'unknown_section'
  readonly detail: string
}

/** A file that nothing can be made of. `line` where that can be said. */
export type UnreadableFile = {
  readonly kind: 'unreadable'
  readonly problem:
    | 'empty'
    | 'unknown_format'
    | 'wrong_encoding'
    | 'truncated'
    | 'wrong_header'
    | 'too_large'
    | 'wrong_version'
    | 'several_currencies'
  readonly line: number | null
  readonly detail: string | null
}

/** What became of one line, for the answer file. */
export type LineVerdict = {
  readonly line: number
  readonly verdict: 'posted' | 'repeated' | 'suspended' | 'refused' | 'ignored'
  readonly paymentId: string | null
  /** A refusal or problem by name, null for what was posted. */
  readonly because: string | null
}

/**
 * Reads files of one sender. Pure: no clock, no network, no files, and it never throws. One `read`
 * gets a whole file of the host's limited size and answers all lines at once.
 */
export type FileAdapter<
  S extends Settings = Settings,
  Fields extends readonly SettingField[] = readonly SettingField[],
> = {
  readonly manifest: FileManifest<Fields>
  read(file: RawFile, settings: S): ReadFile | UnreadableFile
  /** The first rows as texts, for a screen where people say what each column means. */
  preview?(file: RawFile, settings: S): readonly (readonly string[])[]
  /** The answer to the sender; only of an adapter whose manifest says `answers`. */
  answer?(
    file: RawFile,
    verdicts: readonly LineVerdict[],
    settings: S
  ): { readonly name: string; readonly bytes: Uint8Array }
}
