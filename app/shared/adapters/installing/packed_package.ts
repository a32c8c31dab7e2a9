import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { DomainException } from '#shared/http/domain_exception'
import { fileOfTar } from '#shared/adapters/installing/file_of_tar'

/** What a packed package says of itself before anything of it is run. */
export type PackedPackage = {
  name: string
  version: string
  description: string
  dependencies: readonly string[]
  hasFacts: boolean
  integrity: string
}

type PackageJson = {
  name?: unknown
  version?: unknown
  description?: unknown
  dependencies?: object
  exports?: unknown
}

/** A packed adapter has some kilobytes; whatever is far larger is something else. */
const MOST_BYTES = 20 * 1024 * 1024
const MOST_UNPACKED = 200 * 1024 * 1024
const NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/
const VERSION = /^\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][0-9A-Za-z.-]{1,40})?$/

/** @throws E_PLUGIN_FILE_MISSING · E_PLUGIN_TOO_LARGE · E_PLUGIN_NOT_PACKED · E_PLUGIN_NAMELESS */
export async function packedPackage(file: string): Promise<PackedPackage> {
  const bytes = await readFile(file).catch(() => refuse('E_PLUGIN_FILE_MISSING'))
  if (bytes.length > MOST_BYTES) refuse('E_PLUGIN_TOO_LARGE')
  const { name, version, description, dependencies = {}, exports } = manifestIn(bytes)
  if (typeof name !== 'string' || !NAME.test(name)) refuse('E_PLUGIN_NAMELESS')
  if (typeof version !== 'string' || !VERSION.test(version)) refuse('E_PLUGIN_NAMELESS')
  return {
    name,
    version,
    description: typeof description === 'string' ? description.slice(0, 300) : '',
    dependencies: Object.keys(dependencies),
    hasFacts: typeof exports === 'object' && exports !== null && './conformance' in exports,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
  }
}

function manifestIn(bytes: Buffer): PackageJson {
  try {
    const tar = gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED })
    const found = fileOfTar(tar, 'package/package.json')
    return JSON.parse(found!.toString('utf8')) as PackageJson
  } catch {
    return refuse('E_PLUGIN_NOT_PACKED')
  }
}

function refuse(code: string): never {
  throw new DomainException(code)
}
