import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Where the project lies; `tmp` keeps all that the commands make for themselves. */
export const project = {
  root,
  path: (...parts: string[]) => join(root, ...parts),
  tmp: (...parts: string[]) => join(root, 'tmp', ...parts),
}
