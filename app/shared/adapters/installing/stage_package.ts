import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { DomainException } from '#shared/http/domain_exception'
import { GIVEN, linkHost } from '#shared/adapters/link_host'
import { ENTRY, FACTS, pluginsFolder } from '#shared/adapters/plugins_folder'
import type { PackedPackage } from '#shared/adapters/installing/packed_package'
import { runNpm, saidByNpm } from '#shared/adapters/installing/run_npm'

/** A package that lies in a folder of its own and can be loaded, but serves nobody. */
export type Staged = { entry: string; facts: string | null }

const FLAGS = ['--omit=dev', '--legacy-peer-deps', '--install-links=false']

/**
 * Installs a packed package with npm and gives it the host's own contract. A package without
 * dependencies needs no network.
 *
 * @throws E_PLUGIN_NEEDS_PEERS · E_PLUGIN_NPM
 */
export async function stagePackage(
  file: string,
  packed: PackedPackage,
  folder: string
): Promise<Staged> {
  const wrong = packed.dependencies.filter((name) => GIVEN.includes(name as never))
  if (wrong.length > 0) {
    throw new DomainException('E_PLUGIN_NEEDS_PEERS', { names: wrong.join(', ') })
  }

  const place = pluginsFolder(folder)
  await mkdir(place, { recursive: true })
  await copyFile(file, `${place}/package.tgz`)
  await writeFile(`${place}/package.json`, JSON.stringify({ private: true }))
  const offline = packed.dependencies.length === 0 ? ['--offline'] : []
  try {
    await runNpm(place, ['install', './package.tgz', ...FLAGS, ...offline])
  } catch (error) {
    throw new DomainException('E_PLUGIN_NPM', { because: saidByNpm(error) })
  }
  await linkHost(folder)
  return named(packed, place)
}

/** Two files that name what to load; which file that is, Node finds by the package's `exports`. */
async function named({ name, hasFacts }: PackedPackage, place: string): Promise<Staged> {
  const write = async (file: string, specifier: string) => {
    const lines = [`import * as loaded from '${specifier}'`, 'export default loaded.default', '']
    await writeFile(`${place}/${file}`, lines.join('\n'))
    return pathToFileURL(`${place}/${file}`).href
  }
  return {
    entry: await write(ENTRY, name),
    facts: hasFacts ? await write(FACTS, `${name}/conformance`) : null,
  }
}
