import app from '@adonisjs/core/services/app'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'

let known: Promise<ReadonlySet<string>> | undefined

/** The passwords that everybody tries first, in lower case. Read once. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  known ??= read()
  return known
}

async function read() {
  const text = await readFile(app.makePath('database/reference/common_passwords.csv'), 'utf8')
  const lines = parse(text, { from_line: 2 }) as string[][]
  return new Set(lines.map(([password]) => password!.toLowerCase()))
}
