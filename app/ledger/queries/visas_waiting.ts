import { one } from '#shared/database/sql'

/** Requests for a second person that wait in the divisions: they would be done after the closing. */
export async function visasWaiting({ divisionIds }: { divisionIds: readonly number[] }) {
  const found = await one<{ count: number }>(
    `select count(*)::int as count from visas
      where tenant_id = :tenant and status = 'pending' and expires_at > now()
        and division_id = any(:divisionIds) and kind <> 'ledger.reopen_period'`,
    { divisionIds }
  )
  return { key: 'visas', count: found!.count, blocks: false, href: '/visas' }
}
