import { copyOut } from '#shared/database/copy_out'
import { readMatrix } from '#shared/database/read_matrix'
import { dayText } from '#billing/queries/day_text'
import type { ChargedMonth } from '#billing/rules/account_to_bill'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { decodeLines } from '#billing/rules/charge_lines'
import type { CompiledTariffs } from '#billing/rules/compile_tariffs'
import type { Chunk } from '#billing/run_in_work'

type Asked = { tenantId: number; tariffs: CompiledTariffs; runId: string }

/**
 * What had been charged to a range of accounts for the months of a run before the run itself: by
 * account, point and month. Ids of charges grow with time, those of runs and corrections do not.
 */
export async function chargedBefore({ tenantId, tariffs, runId }: Asked, { lo, hi }: Chunk) {
  const months = [...tariffs.keys()].map((period) => `'${period}'`).join(', ')
  const reader = await copyOut(
    `with known as materialized (
       select charge_id, run_id, account_id, service_point_id, period, kind, quantity_wh, vat_minor,
              lines
         from charges
        where tenant_id = ${tenantId} and period in (${months}) and account_id >= ${lo}
          and account_id < ${hi} and kind in (${CHARGE_KIND.consumption}, ${CHARGE_KIND.benefit}))
     select account_id, service_point_id, period, kind, quantity_wh, vat_minor, lines from known
      where charge_id < (select min(charge_id) from known where run_id = ${runId})
      order by account_id, charge_id`
  )
  const found = new Map<string, ChargedMonth[]>()
  while (reader.next()) {
    const accountId = reader.int8()
    const servicePointId = reader.int8()
    const period = dayText(reader.day())
    const kind = reader.int2()
    const quantityWh = reader.int8()
    const vatMinor = reader.int8()
    const lines = decodeLines(readMatrix(reader.raw()))
    const key = `${accountId} ${servicePointId} ${period}`
    const month = { servicePointId, period, kind, quantityWh, vatMinor, lines: () => lines }
    found.set(key, [...(found.get(key) ?? []), month])
  }
  return found
}
