import { rows } from '#shared/database/sql'

/**
 * The exclusive side of `holdPeriodOpen`: waits for postings under way in the divisions and keeps
 * new ones, and other changes of their periods, waiting until the transaction ends.
 */
export async function holdPeriodsShut(divisionIds: readonly number[]) {
  await rows(
    `select pg_advisory_xact_lock(:tenant, id)
       from (select distinct id from unnest(:divisionIds::int[]) id order by id) sorted`,
    { divisionIds }
  )
}
