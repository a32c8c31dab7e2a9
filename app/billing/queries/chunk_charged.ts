import { copyOut } from '#shared/database/copy_out'
import type { CopyReader } from '#shared/database/copy_reader'
import { readMatrix } from '#shared/database/read_matrix'
import type { LateMonth } from '#billing/actions/take_late_months'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { dayText } from '#billing/queries/day_text'
import { follow } from '#billing/queries/follow'
import type { ChargedMonth } from '#billing/rules/account_to_bill'
import { decodeLines } from '#billing/rules/charge_lines'
import type { Chunk, RunInWork } from '#billing/run_in_work'

type ChunkCharged = ChargedMonth & { accountId: bigint }

/** What earlier runs charged the accounts of a chunk for the months that are billed now: by account. */
export async function chunkCharged(run: RunInWork, { lo, hi }: Chunk, late: readonly LateMonth[]) {
  const periods = new Set([run.period, ...late.map((month) => month.period)])
  const reader = await copyOut(
    `select account_id, service_point_id, period, kind, quantity_wh, vat_minor, lines from charges
      where tenant_id = ${run.tenantId} and kind in (${CHARGE_KIND.consumption}, ${CHARGE_KIND.benefit})
        and period in (${[...periods].map((period) => `'${period}'`).join(', ')})
        and account_id >= ${lo} and account_id < ${hi}
      order by account_id`
  )
  return follow(() => (reader.next() ? chargedFrom(reader) : null))
}

function chargedFrom(reader: CopyReader): ChunkCharged {
  const month = {
    accountId: reader.int8(),
    servicePointId: reader.int8(),
    period: dayText(reader.day()),
    kind: reader.int2(),
    quantityWh: reader.int8(),
    vatMinor: reader.int8(),
  }
  const stored = reader.raw()
  return { ...month, lines: () => decodeLines(readMatrix(stored)) }
}
