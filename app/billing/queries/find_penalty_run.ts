import { errors } from '@adonisjs/core/http'
import { penaltyRunRows, type PenaltyRunRow } from '#billing/queries/penalty_run_rows'

type Asked = { id: string; divisionIds: readonly number[] }

/** A penalty run of the divisions within reach; 404 when there is none. */
export async function findPenaltyRun({ id, divisionIds }: Asked): Promise<PenaltyRunRow> {
  const [run] = await penaltyRunRows({ divisionIds, id, limit: 1 })
  if (!run) throw new errors.E_ROUTE_NOT_FOUND(['GET', `/billing/penalties/${id}`])
  return run
}
