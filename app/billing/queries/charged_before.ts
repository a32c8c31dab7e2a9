import { copyOut } from '#shared/database/copy_out'
import { readMatrix } from '#shared/database/read_matrix'
import { dayText } from '#billing/queries/day_text'
import type { ChargedMonth } from '#billing/rules/account_to_bill'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { decodeLines } from '#billing/rules/charge_lines'
import type { CompiledTariffs } from '#billing/rules/compile_tariffs'
import type { Chunk } from '#billing/run_in_work'

type Asked = { tenantId: number; tariffs: CompiledTariffs; runId: string }

/** What runs before one had charged a range of accounts for its months: by account, point and month. */
export async function chargedBefore({ tenantId, tariffs, runId }: Asked, { lo, hi }: Chunk) {
  const months = [...tariffs.keys()].map((period) => `'${period}'`).join(', ')
  const reader = await copyOut(
    `select account_id, service_point_id, period, kind, quantity_wh, vat_minor, lines from charges
      where tenant_id = ${tenantId} and period in (${months}) and account_id >= ${lo}
        and account_id < ${hi} and run_id < ${runId}
        and kind in (${CHARGE_KIND.consumption}, ${CHARGE_KIND.benefit})
      order by account_id, run_id, seq`
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
