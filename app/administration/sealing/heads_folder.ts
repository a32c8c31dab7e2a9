import { join } from 'node:path'
import env from '#start/env'
import { statePath } from '#shared/state_path'

/**
 * Where the heads of sealed blocks are written down outside the database: AUDIT_HEADS_DIR, best on a
 * disk that the database's administrators cannot write; else a folder of this database in `tmp/`.
 */
export function headsFolder(): string {
  return env.get('AUDIT_HEADS_DIR') ?? statePath(join('audit', env.get('DB_NAME')))
}
