import { defineFileAdapter } from '@hisob/contract'
import type { RawFile, ReadFile, SettingsOf, UnreadableFile } from '@hisob/contract'
import { findColumns, isUnreadable, lineOfRow, rolesOf } from '@hisob/contract/files'
import { openDbf } from './dbf_file.ts'
import { formatsOf, registryOf } from './registry_of.ts'
import { COLUMNS, DATE_FORMAT, UNIT } from './table_fields.ts'

const FIELDS = [
  COLUMNS,
  UNIT,
  DATE_FORMAT,
  {
    kind: 'choice',
    name: 'encoding',
    about: 'Code page of the texts; auto is what the file is marked with.',
    choices: ['auto', 'ibm866', 'windows-1251'],
    default: 'auto',
  },
] as const

/** Registries as a table of dBASE III or IV. */
export const pochtasiDbf = defineFileAdapter({
  manifest: {
    kind: 'file',
    key: 'pochtasi_dbf',
    title: 'Post: DBF',
    version: '1.0.0',
    contract: '^2.0.0',
    accepts: ['.dbf'],
    answers: false,
    settings: FIELDS,
  },
  read,
})

function read(file: RawFile, settings: SettingsOf<typeof FIELDS>): ReadFile | UnreadableFile {
  const dbf = openDbf(file.bytes, settings.encoding)
  if (isUnreadable(dbf)) return dbf
  const columns = findColumns([dbf.titles, ...dbf.rows], settings.columns, 1)
  if (isUnreadable(columns)) return columns
  const formats = formatsOf(settings, file)
  const found = dbf.rows.map(({ line, cells }) => lineOfRow(line, rolesOf(cells, columns), formats))
  return registryOf('DBF', dbf.page, found, columns.unknown)
}
