import { one } from '#shared/database/sql'
import { visasMatching, type VisaSelection } from '#administration/visas/visas_matching'

export async function countVisas(selection: VisaSelection): Promise<number> {
  const { where, bindings } = visasMatching(selection)
  const found = await one<{ n: number }>(
    `select count(*)::int as n from visas v where ${where}`,
    bindings
  )
  return found!.n
}
