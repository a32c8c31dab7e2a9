import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { examinePackage } from '#shared/adapters/installing/examine_package'
import type { Report } from '#shared/adapters/installing/examination'
import { fetchPackage } from '#shared/adapters/installing/fetch_package'
import { introducePackage, type Introduced } from '#shared/adapters/installing/introduce_package'
import { packedPackage, type PackedPackage } from '#shared/adapters/installing/packed_package'
import { stagePackage } from '#shared/adapters/installing/stage_package'
import { pluginsFolder } from '#shared/adapters/plugins_folder'
import { DomainException } from '#shared/http/domain_exception'
import { keepPlugin } from '#administration/actions/keep_plugin'
import { asCentre } from '#administration/plugins/as_centre'
import { refuseTakenKeys } from '#administration/plugins/refuse_taken_keys'
import { pluginNamed } from '#administration/queries/plugins'

export type InstallStep = 'fetching' | 'installing' | 'reading' | 'examining'

type Asked = {
  /** A file of `npm pack`, or the name of a package in npm's registry. */
  from: { file: string } | { name: string }
  tell?: (step: InstallStep) => Promise<unknown>
}

export type InstalledPlugin = PackedPackage & { adapters: Introduced[]; report: Report }

/**
 * Installs a version of a package beside whatever is there and examines it. Nothing is switched: a
 * version that passed waits to be enabled, and one that did not leaves its report and no code.
 *
 * @throws E_PLUGIN_NOT_PACKED and its like · E_PLUGIN_NOT_FOUND · E_PLUGIN_VERSION_THERE · E_PLUGIN_NEEDS_PEERS ·
 *   E_PLUGIN_NPM · E_PLUGIN_DOES_NOT_LOAD · E_PLUGIN_EMPTY · E_PLUGIN_MANIFEST · E_PLUGIN_CONTRACT ·
 *   E_PLUGIN_KEY_TAKEN
 */
export async function installPlugin({ from, tell }: Asked): Promise<InstalledPlugin> {
  const staging = `.staging/${randomUUID()}`
  try {
    await tell?.('fetching')
    const file =
      'file' in from ? from.file : await fetchPackage(from.name, pluginsFolder(`${staging}.tgz`))
    const packed = await packedPackage(file)
    await refuseKnown(packed)
    await tell?.('installing')
    const { entry, facts } = await stagePackage(file, packed, staging)
    await tell?.('reading')
    const adapters = await introducePackage(entry)
    const keys = adapters.map(({ manifest }) => manifest.key)
    await asCentre(() => refuseTakenKeys(packed.name, keys))
    await tell?.('examining')
    const installed = { ...packed, adapters, report: await examinePackage(entry, facts) }
    await keep(installed, staging)
    return installed
  } finally {
    await rm(pluginsFolder(staging), { recursive: true, force: true })
    await rm(pluginsFolder(`${staging}.tgz`), { recursive: true, force: true })
  }
}

/** The folder has its place before the row that names it commits. */
function keep(installed: InstalledPlugin, staging: string) {
  const folder = `${installed.name}/${installed.version}`
  return asCentre(() =>
    keepPlugin(installed, installed.report.isPassed ? folder : null, async () => {
      await rm(pluginsFolder(folder), { recursive: true, force: true })
      await mkdir(dirname(pluginsFolder(folder)), { recursive: true })
      await rename(pluginsFolder(staging), pluginsFolder(folder))
    })
  )
}

/** A version never changes under its number; one that failed or was removed may come again. */
async function refuseKnown({ name, version }: PackedPackage) {
  const plugin = await asCentre(() => pluginNamed(name))
  const known = plugin?.versions.find((one) => one.version === version)
  if (!known || known.status === 'failed' || known.status === 'removed') return
  throw new DomainException('E_PLUGIN_VERSION_THERE', { package: name, version })
}
