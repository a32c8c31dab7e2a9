import { errors } from '@adonisjs/core/http'
import { runRows, type RunRow } from '#billing/queries/run_rows'

type Asked = { id: string; divisionIds: readonly number[] }

/** A run of the divisions within reach; 404 when there is none. */
export async function findRun({ id, divisionIds }: Asked): Promise<RunRow> {
  const [run] = /^\d{1,18}$/.test(id) ? await runRows({ divisionIds, ids: [id], limit: 1 }) : []
  if (!run) throw new errors.E_ROUTE_NOT_FOUND(['GET', `/billing/runs/${id}`])
  return run
}
