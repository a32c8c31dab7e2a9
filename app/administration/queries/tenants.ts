import db from '@adonisjs/lucid/services/db'
import type { Tenant } from '#administration/tenant'

type TenantRow = {
  id: number
  code: string
  name_uz: string
  name_cyrl: string
  name_ru: string
  kind: Tenant['kind']
  status: Tenant['status']
}

/** The region by the code of its address (`/gateway/samarqand/…`, the sign-in form), or null. */
export async function tenantByCode(code: string): Promise<Tenant | null> {
  const row = await table().where('code', code).first()
  return row ? tenantOf(row) : null
}

export async function tenantById(id: number): Promise<Tenant | null> {
  const row = await table().where('id', id).first()
  return row ? tenantOf(row) : null
}

/** The region whose own host name this is, or null. */
export async function tenantByHost(host: string): Promise<Tenant | null> {
  const row = await table().where('host', host).first()
  return row ? tenantOf(row) : null
}

/** Everyone that works: regions and the centre. */
export async function activeTenants(): Promise<Tenant[]> {
  const found: TenantRow[] = await table().where('status', 'active').orderBy('id')
  return found.map(tenantOf)
}

/** Whose people may try to sign in; those of a suspended region are told so after their password. */
export async function tenantsOfSignIn(): Promise<Tenant[]> {
  const found: TenantRow[] = await table().whereIn('status', ['active', 'suspended']).orderBy('id')
  return found.map(tenantOf)
}

/** Regions that serve consumers: the centre has none. */
export async function activeRegions(): Promise<Tenant[]> {
  return (await activeTenants()).filter(({ kind }) => kind === 'region')
}

/** Every region, whatever its status. */
export async function allRegions(): Promise<Tenant[]> {
  const found: TenantRow[] = await table().where('kind', 'region').orderBy('id')
  return found.map(tenantOf)
}

/** The republic's own office, or null before it is opened. */
export async function centreTenant(): Promise<Tenant | null> {
  const row = await table().where('kind', 'centre').first()
  return row ? tenantOf(row) : null
}

function table() {
  return db.connection('platform').from('platform.tenants')
}

function tenantOf(row: TenantRow): Tenant {
  return {
    id: row.id,
    code: row.code,
    nameUz: row.name_uz,
    nameCyrl: row.name_cyrl,
    nameRu: row.name_ru,
    kind: row.kind,
    status: row.status,
  }
}
