import db from '@adonisjs/lucid/services/db'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'

/** A package's version that is in force: its own code, or that which came with the application. */
export type InForce = {
  package: string
  version: string
  source: 'built_in' | 'installed'
  status: 'enabled' | 'disabled'
  adapters: readonly Pick<InstalledAdapter, 'manifest' | 'has'>[]
  folder: string | null
  integrity: string | null
}

export type Exception = { package: string; tenantId: number; isAllowed: boolean }
export type Read = { token: string | null; inForce: InForce[]; exceptions: Exception[] }

const NO_TABLE = '42P01'

/** What tells whether anything about packages is different; null before anything ever was. */
export async function registryToken(): Promise<string | null> {
  const [state] = await select<{ token: string }>('select token from platform.plugin_state')
  return state?.token ?? null
}

/** All that is in force and whom it may serve, with the token it stands under. */
export async function readRegistry(): Promise<Read> {
  const token = await registryToken()
  const inForce = await select<InForce>(
    `select package, version, source, status, adapters, folder, integrity from platform.plugins
      where status in ('enabled', 'disabled') order by package`
  )
  const exceptions = await select<Exception>(
    `select package, tenant_id as "tenantId", is_allowed as "isAllowed" from platform.plugin_regions`
  )
  return { token, inForce, exceptions }
}

/** A release may serve before its migrations have run: until then there is what is built in. */
async function select<Row>(statement: string): Promise<Row[]> {
  try {
    const { rows } = await db.connection('platform').rawQuery<{ rows: Row[] }>(statement)
    return rows
  } catch (error) {
    if ((error as { code?: string }).code === NO_TABLE) return []
    throw error
  }
}
