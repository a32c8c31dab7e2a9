import { existsSync } from 'node:fs'
import { mkdir, readlink, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pluginsFolder } from '#shared/adapters/plugins_folder'

/** What a package gets from the host that runs it, never from its own folder. */
export const GIVEN = ['@hisob/contract', '@hisob/exact-json'] as const

/** Gives an installed version the host's own contract; repeated, since a release may lie elsewhere. */
export async function linkHost(folder: string): Promise<void> {
  if (!existsSync(pluginsFolder(folder))) return
  for (const name of GIVEN) {
    const link = pluginsFolder(folder, 'node_modules', name)
    const target = hostFolder(name)
    if ((await readlink(link).catch(() => null)) === target) continue
    await mkdir(dirname(link), { recursive: true })
    await rm(link, { recursive: true, force: true })
    await symlink(target, link, 'dir')
  }
}

/** `…/src/index.js` of the package that the host itself imports. */
function hostFolder(name: string): string {
  return join(dirname(fileURLToPath(import.meta.resolve(name))), '..')
}
