import logger from '@adonisjs/core/services/logger'
import type { Adapter } from '@hisob/contract'
import { packages } from '#config/adapters'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'

let loading: Promise<InstalledAdapter[]> | null = null

/** The adapters that come with the application. A package that cannot be loaded costs only itself. */
export function builtInAdapters(): Promise<InstalledAdapter[]> {
  loading ??= Promise.all(Object.entries(packages).map(introduce)).then((found) => found.flat())
  return loading
}

async function introduce([name, load]: [string, () => Promise<object>]) {
  try {
    return adaptersIn(await load()).map((adapter) => introduced(name, adapter))
  } catch (error) {
    logger.error({ err: error, package: name }, 'a package of adapters cannot be loaded')
    return []
  }
}

/** The default export of a package: one adapter, several, or nothing yet. */
function adaptersIn(loaded: object): Adapter[] {
  const exported = 'default' in loaded ? loaded.default : []
  return (Array.isArray(exported) ? exported : [exported]) as Adapter[]
}

function introduced(name: string, adapter: Adapter): InstalledAdapter {
  const { manifest, ...functions } = adapter
  const source = { package: name, version: manifest.version, specifier: name }
  return { manifest, has: Object.keys(functions), source, isResting: false }
}
