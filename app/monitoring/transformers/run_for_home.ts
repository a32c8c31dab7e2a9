import { leadsSomewhere } from '#shared/http/leads_somewhere'
import { nameIn } from '#administration/names'
import type { RunRow } from '#billing/queries/run_rows'

/** A billing run in one line. */
export function runForHome(run: RunRow, locale: string) {
  const { id, period, status, accountsTotal, accountsDone, errors, amountMinor } = run
  const href = `/billing/runs/${id}`
  return {
    id,
    period,
    status,
    accountsTotal,
    accountsDone,
    errors,
    amountMinor,
    division: nameIn(locale, {
      nameUz: run.divisionUz,
      nameCyrl: run.divisionCyrl,
      nameRu: run.divisionRu,
    }),
    href: leadsSomewhere(href) ? href : null,
  }
}
