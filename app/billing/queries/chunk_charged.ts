import { copyOut } from '#shared/database/copy_out'
import { readMatrix } from '#shared/database/read_matrix'
import type { LateMonth } from '#billing/actions/take_late_months'
import { CHARGE_KIND } from '#billing/charge_kind'
import { dayText } from '#billing/queries/day_text'
import type { ChargedMonth } from '#billing/rules/account_to_bill'
import { decodeLines } from '#billing/rules/charge_lines'
import type { Chunk, RunInWork } from '#billing/run_in_work'

export type ChunkCharged = ChargedMonth & { accountId: bigint }

/** What earlier runs charged the accounts of a chunk for the months that are billed now. */
export async function chunkCharged(
  run: RunInWork,
  { lo, hi }: Chunk,
  late: readonly LateMonth[]
): Promise<ChunkCharged[]> {
  const periods = new Set([run.period, ...late.map((month) => month.period)])
  const reader = await copyOut(
    `select account_id, service_point_id, period, quantity_wh, vat_minor, lines from charges
      where tenant_id = ${run.tenantId} and kind = ${CHARGE_KIND.consumption}
        and period in (${[...periods].map((period) => `'${period}'`).join(', ')})
        and account_id >= ${lo} and account_id < ${hi}
      order by account_id`
  )
  const charged: ChunkCharged[] = []
  while (reader.next()) {
    const row = {
      accountId: reader.int8(),
      servicePointId: reader.int8(),
      period: dayText(reader.day()),
      quantityWh: reader.int8(),
      vatMinor: reader.int8(),
    }
    const stored = reader.raw()
    charged.push({ ...row, lines: () => decodeLines(readMatrix(stored)) })
  }
  return charged
}
