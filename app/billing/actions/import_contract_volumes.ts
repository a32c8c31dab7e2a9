import { createHash } from 'node:crypto'
import { affect } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'
import { changesOfFile } from '#metering/actions/changes_of_file'
import type { MonthlyLine } from '#metering/rules/monthly_lines'

type File = { name: string; text: string; reason: string | null }

/**
 * States the contract volumes of a file, all of it or nothing. What was billed already keeps the
 * volume it was billed by; what stood before a change is in the log.
 */
export async function importContractVolumes(lines: readonly MonthlyLine[], file: File) {
  const changes = changesOfFile(lines, file.reason)
  const items = changes.map(({ item }) => item)
  await affect(
    `insert into contract_volumes (tenant_id, account_id, service_point_id, period, quantity_wh)
     select :tenant, account_id, point_id, period, quantity
       from unnest(:accounts::bigint[], :points::bigint[], :periods::date[], :quantities::bigint[])
              as n(account_id, point_id, period, quantity)
     on conflict (tenant_id, account_id, service_point_id, period)
       do update set quantity_wh = excluded.quantity_wh`,
    {
      accounts: items.map(({ accountId }) => accountId),
      points: items.map(({ servicePointId }) => servicePointId),
      periods: items.map(({ period }) => period),
      quantities: items.map(({ quantity }) => quantity),
    }
  )
  const changed = changes.filter(({ verdict }) => verdict === 'changed')
  await audit({
    action: 'contract_volumes.imported',
    subject: { kind: 'file', id: file.name },
    reason: file.reason ?? undefined,
    before: {
      volumes: changed.map(({ account, point, month, before }) => [account, point, month, before]),
    },
    after: {
      sha256: createHash('sha256').update(file.text).digest('hex'),
      added: changes.length - changed.length,
      changed: changed.length,
    },
  })
  return changes.length
}
