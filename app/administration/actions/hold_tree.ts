import { rows } from '#shared/database/sql'
import { divisionFollowers } from '#administration/divisions/followers'

/**
 * Nothing is posted and no run is planned in these divisions until the transaction ends: the same
 * locks as closing a month. One change of the tree at a time.
 *
 * @throws what the followers say when the tree must stand still (E_RUN_IN_WORK)
 */
export async function holdTree(divisionIds: readonly number[]) {
  await rows(`select pg_advisory_xact_lock(hashtext('division_tree'), :tenant)`)
  await rows(
    `select pg_advisory_xact_lock(:tenant, id)
       from (select id from unnest(:divisionIds::int[]) id order by id) sorted`,
    { divisionIds }
  )
  await divisionFollowers.guard(divisionIds)
}
