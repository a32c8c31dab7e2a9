import type { FileAdapter, LineVerdict, RawFile, ReadFile } from '../file_adapter.ts'
import type { Settings } from '../settings.ts'

/** A recorded file, what must be read of it, and the answer to the sender to the byte. */
export type FileSample = {
  readonly name: string
  readonly file: RawFile
  readonly expected: ReadFile
  readonly answer?: {
    readonly verdicts: readonly LineVerdict[]
    readonly name: string
    readonly bytes: Uint8Array
  }
}

/** Two files of the same content in two encodings. */
export type FilePair = { readonly name: string; readonly one: RawFile; readonly other: RawFile }

/** The arguments of the suite of file adapters; `test` and `group` as in `Examination`. */
export type FileExamination<S extends Settings = Settings> = {
  readonly test: (title: string, body: () => void) => unknown
  readonly group: (title: string, body: () => void) => unknown
  readonly adapter: FileAdapter<S>
  readonly settings: S
  readonly samples: readonly FileSample[]
  readonly pairs: readonly FilePair[]
}
