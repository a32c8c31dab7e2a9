import { defineFileAdapter } from '@hisob/contract'
import type { RawFile, ReadFile, SettingsOf, UnreadableFile } from '@hisob/contract'
import {
  ENCODINGS,
  decodeText,
  isUnreadable,
  lineOfRow,
  unreadableFile,
  unreadableLine,
} from '@hisob/contract/files'
import { cellsOf, placesOf } from './fixed_rows.ts'
import { formatsOf, registryOf } from './registry_of.ts'
import type { Found } from './registry_of.ts'
import { COLUMNS, DATE_FORMAT, UNIT } from './table_fields.ts'

const FIELDS = [
  { ...COLUMNS, about: 'Signs of the line for each meaning: 1-10 for the first ten.' },
  UNIT,
  DATE_FORMAT,
  {
    kind: 'choice',
    name: 'encoding',
    about: 'Encoding of the file; auto refuses what is in doubt.',
    choices: ENCODINGS,
    default: 'auto',
  },
] as const

/** Registries whose columns stand at fixed places of the line. */
export const pochtasiFixed = defineFileAdapter({
  manifest: {
    kind: 'file',
    key: 'pochtasi_fixed',
    title: 'Post: fixed width',
    version: '1.0.0',
    contract: '^2.0.0',
    accepts: ['.txt'],
    answers: false,
    settings: FIELDS,
  },
  read,
})

function read(file: RawFile, settings: SettingsOf<typeof FIELDS>): ReadFile | UnreadableFile {
  const places = placesOf(settings.columns)
  if (places === null) return unreadableFile('wrong_header', null, 'columns')
  const decoded = decodeText(file.bytes, settings.encoding)
  if (isUnreadable(decoded)) return decoded
  const formats = formatsOf(settings, file)
  const found: Found[] = []
  let isAnyLine = false
  for (const [index, line] of decoded.text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n/)
    .entries()) {
    if (line.trim() === '') continue
    const cells = cellsOf(line, places)
    const row =
      cells === null
        ? unreadableLine(index + 1, line, 'wrong_line')
        : lineOfRow(index + 1, cells, formats)
    isAnyLine ||= !('problem' in row)
    found.push(row)
  }
  if (!isAnyLine) return unreadableFile('unknown_format', 1)
  return registryOf('fixed width', decoded.encoding, found)
}
