import { divisionPathsOn } from '#administration/queries/division_paths_on'

/** Where one division stood on a day; null when there is no such division. */
export async function divisionPathOn(divisionId: number, on: string): Promise<string | null> {
  return (await divisionPathsOn(on)).get(divisionId) ?? null
}
