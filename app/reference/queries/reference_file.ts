import app from '@adonisjs/core/services/app'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'

/** The records of one of our own seed files in `database/reference`, by column name. */
export async function referenceFile<Record>(name: string): Promise<Record[]> {
  const text = await readFile(app.makePath('database/reference', `${name}.csv`), 'utf8')
  return parse(text, { columns: true, skip_empty_lines: true }) as Record[]
}
