import { nameIn } from '#administration/names'
import type { PenaltyRunRow } from '#billing/queries/penalty_run_rows'

export function penaltyRunForPage(row: PenaltyRunRow, locale: string) {
  const { divisionUz, divisionCyrl, divisionRu, createdAt, finishedAt, ...run } = row
  return {
    ...run,
    division: nameIn(locale, { nameUz: divisionUz, nameCyrl: divisionCyrl, nameRu: divisionRu }),
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}
