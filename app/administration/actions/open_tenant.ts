import db from '@adonisjs/lucid/services/db'

type NewTenant = {
  code: string
  kind?: 'region' | 'centre'
  soato: string | null
  nameUz: string
  nameCyrl: string
  nameRu: string
}

/** Adds a region to the platform and answers its tenant id. Its own rows come from the next actions. */
export async function openTenant(region: NewTenant): Promise<number> {
  const [row] = await db
    .connection('platform')
    .table('platform.tenants')
    .insert({
      kind: region.kind ?? 'region',
      code: region.code,
      soato: region.soato,
      name_uz: region.nameUz,
      name_cyrl: region.nameCyrl,
      name_ru: region.nameRu,
    })
    .returning('id')
  return row.id
}
