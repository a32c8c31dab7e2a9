import { affect, rows } from '#shared/database/sql'
import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { measureConsumption } from '#metering/actions/measure_consumption'

/** When terms and points ended before, so that they can be opened again. */
export type EndedSupply = {
  terms: { id: string; to: IsoDate | null }[]
  points: { id: string; to: IsoDate | null }[]
}

/**
 * Ends what supplies an account with a day, and measures its points anew: a month that readings cover
 * up to that day is complete.
 */
export async function endSupply(accountId: string, through: IsoDate): Promise<EndedSupply> {
  const end = addDays(through, 1)
  const ended: EndedSupply = {
    terms: await endOf('contract_terms', accountId, end),
    points: await endOf('service_points', accountId, end),
  }
  for (const { id } of ended.points) await measureConsumption({ servicePointId: id, from: through })
  return ended
}

/** The rows as they were, and their end. */
async function endOf(table: 'contract_terms' | 'service_points', accountId: string, end: IsoDate) {
  const found = await rows<{ id: string; to: IsoDate | null }>(
    `select id, valid_to as "to" from ${table}
      where tenant_id = :tenant and account_id = :accountId and valid_from < :end
        and (valid_to is null or valid_to > :end)
      order by id for update`,
    { accountId, end }
  )
  await affect(
    `update ${table} set valid_to = :end where tenant_id = :tenant and id = any(:ids::bigint[])`,
    { end, ids: found.map(({ id }) => id) }
  )
  return found
}
