import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { parse } from 'csv-parse/sync'
import type { Named } from '#administration/names'

export type SoatoRegion = Named & { soato: string; districts: (Named & { soato: string })[] }

type Row = {
  soato: string
  region_soato?: string
  name_uz: string
  name_cyrl: string
  name_ru: string
}

/** The regions of the republic with their districts, by the state's classifier. */
export async function soatoRegions(): Promise<SoatoRegion[]> {
  const districts = await records('districts')
  return (await records('regions')).map((region) => ({
    ...named(region),
    districts: districts.filter((one) => one.region_soato === region.soato).map(named),
  }))
}

async function records(name: string): Promise<Row[]> {
  const text = await readFile(app.makePath('database/reference', `${name}.csv`), 'utf8')
  return parse(text, { columns: true, skip_empty_lines: true })
}

function named({ soato, name_uz, name_cyrl, name_ru }: Row) {
  return { soato, nameUz: name_uz, nameCyrl: name_cyrl, nameRu: name_ru }
}
