import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import env from '#start/env'
import { statePath } from '#shared/state_path'

/** Names the package to a thread: Node itself finds the file by the package's `exports`. */
export const ENTRY = 'index.mjs'
/** The same for the facts by which it is examined. */
export const FACTS = 'conformance.mjs'

/**
 * Where packages are installed, a folder per package and version. Every process of one deployment
 * sees the same one; another database has another.
 */
export function pluginsFolder(...parts: string[]): string {
  return join(env.get('PLUGINS_DIR') || statePath(`plugins/${env.get('DB_NAME')}`), ...parts)
}

/** Which file of an installed version a thread loads; other bytes have another address. */
export function entryOf(folder: string, integrity: string): string {
  const entry = pathToFileURL(pluginsFolder(folder, ENTRY))
  entry.search = new URLSearchParams({ bytes: integrity.slice(-12) }).toString()
  return entry.href
}
