import { fileURLToPath } from 'node:url'
import { dirname, join, relative } from 'node:path'
import { hooks } from '@adonisjs/core/app'
import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises'

/** The built server resolves `@hisob/*` to the built copy of each plugin, not to its sources. */
export default hooks.buildFinished(async (bundler) => {
  const build = join(fileURLToPath(bundler.cwd), 'build')
  for (const plugin of await readdir(join(build, 'plugins')).catch(() => [])) {
    const target = join(build, 'plugins', plugin)
    const { name } = JSON.parse(await readFile(join(target, 'package.json'), 'utf8'))
    const link = join(build, 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await rm(link, { force: true })
    await symlink(relative(dirname(link), target), link)
  }
})
