import { nameIn } from '#administration/names'
import type { RunRow } from '#billing/queries/run_rows'

/** A run as its pages show it: the name of its division in the reader's script, instants as text. */
export function runForPage(
  { divisionUz, divisionCyrl, divisionRu, ...run }: RunRow,
  locale: string
) {
  const name = { nameUz: divisionUz, nameCyrl: divisionCyrl, nameRu: divisionRu }
  return {
    ...run,
    division: nameIn(locale, name),
    createdAt: run.createdAt.toISOString(),
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    frozenAt: run.frozenAt?.toISOString() ?? null,
    issuedAt: run.issuedAt?.toISOString() ?? null,
  }
}
