import { one } from '#shared/database/sql'

/** Files of readings of accounts in the divisions that are not read to the end. */
export async function importsUnderWay({ divisionIds }: { divisionIds: readonly number[] }) {
  const found = await one<{ count: number }>(
    `select count(*)::int as count from import_batches b
       join personal_accounts a on a.tenant_id = :tenant and a.id = b.account_id
      where b.tenant_id = :tenant and b.status = 'running' and a.division_id = any(:divisionIds)`,
    { divisionIds }
  )
  return { key: 'imports', count: found!.count, blocks: false, href: '/metering/imports' }
}
