import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIRECTORY = process.env.HISOB_READINGS_DIR ?? '../shared/data/readings'

/** Real meter data are not part of the project; where they lie beside it, the tests use them. */
export const readingsAreMissing = !existsSync(DIRECTORY)

export const WITHOUT_READINGS = `no real meter data at ${DIRECTORY} (HISOB_READINGS_DIR)`

export function realFile(name: string): Buffer {
  return readFileSync(join(DIRECTORY, name))
}
