export { charactersOf, encodeText } from './files/code_page.ts'
export type { CodePage } from './files/code_page.ts'
export { decodeText, ENCODINGS } from './files/decode_text.ts'
export type { DecodedText, Encoding } from './files/decode_text.ts'
export { latestDay, lineOfRow, makeParty, ROLES, textOf } from './files/line_of_row.ts'
export type { Cells, Role, RowFormats } from './files/line_of_row.ts'
export { lostLetters } from './files/lost_letters.ts'
export {
  isUnreadable,
  NO_CONTROL,
  unreadableFile,
  unreadableLine,
} from './files/outcome_of_file.ts'
export { DATE_FORMATS, dayAfter, readDate, tashkentDay } from './files/read_date.ts'
export type { DateFormat, ReadMoment } from './files/read_date.ts'
export { readBalance, readSum } from './files/read_sum.ts'
export type { SumUnit } from './files/read_sum.ts'
export { splitRows } from './files/split_rows.ts'
export type { Quotes, Row } from './files/split_rows.ts'
export { findColumns, rolesOf, separatorOf } from './files/columns.ts'
export type { Columns } from './files/columns.ts'
