import { platformRows } from '#administration/queries/platform_rows'
import type { IsoDate } from '#shared/kernel/calendar'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { unpackVersion, type VersionContent } from '#reference/publication/unpack_version'

export type ChangeCounts = { added: number; changed: number; closed: number; unchanged: number }

export type Version = {
  centre: string
  number: number
  title: string
  act: string | null
  validFrom: IsoDate
  publishedAt: Date
  publishedBy: string
  previousSha256: string | null
  contentSha256: string
  items: number
  changes: ChangeCounts
  keyId: string | null
  /** How it came here: published by this deployment's centre, pulled from another, or as a file. */
  came: 'deployment' | 'pull' | 'file'
  bytes: number
}

const COLUMNS = `centre, number, title, act, valid_from::text as "validFrom",
  published_at as "publishedAt", published_by as "publishedBy",
  previous_sha256 as "previousSha256", content_sha256 as "contentSha256", items, changes,
  key_id as "keyId", came, length(body) as bytes`

/** Versions of a centre, newest first. A republic publishes a few dozen a year. */
export function versionsOf(centre: string): Promise<Version[]> {
  return select<Version>(
    `select ${COLUMNS} from platform.reference_versions where centre = :centre
      order by number desc`,
    { centre }
  )
}

export async function latestVersion(centre: string): Promise<Version | null> {
  const [found] = await select<Version>(
    `select ${COLUMNS} from platform.reference_versions where centre = :centre
      order by number desc limit 1`,
    { centre }
  )
  return found ?? null
}

export async function findVersion(centre: string, number: number): Promise<Version | null> {
  const [found] = await select<Version>(
    `select ${COLUMNS} from platform.reference_versions
      where centre = :centre and number = :number`,
    { centre, number }
  )
  return found ?? null
}

/** The packed body of a version, as a bundle carries it. */
export async function bodyOf(centre: string, number: number): Promise<Buffer> {
  const [found] = await select<{ body: Buffer }>(
    `select body from platform.reference_versions where centre = :centre and number = :number`,
    { centre, number }
  )
  if (!found) throw new Error(`There is no version ${number} of ${centre}`)
  return found.body
}

export async function contentOfVersion(centre: string, number: number): Promise<VersionContent> {
  return unpackVersion(await bodyOf(centre, number))
}

/** Versions belong to no tenant: read in the transaction of the work where there is one. */
async function select<Row>(statement: string, bindings: Record<string, string | number>) {
  const trx = TenantScope.current()?.trx
  if (!trx || trx.isCompleted) return platformRows<Row>(statement, bindings)
  const { rows } = await trx.rawQuery<{ rows: Row[] }>(statement, bindings)
  return rows
}
