import { copyOut } from '#shared/database/copy_out'
import type { CopyReader } from '#shared/database/copy_reader'
import { readMatrix } from '#shared/database/read_matrix'
import { dayText } from '#billing/queries/day_text'
import type { NewCharge } from '#billing/rules/account_bill'
import { decodeLines } from '#billing/rules/charge_lines'
import type { Chunk, RunInWork } from '#billing/run_in_work'

export type RunCharge = Omit<NewCharge, 'revenueCode'> & {
  accountId: bigint
  engine: number
  transactionId: bigint
}

/** What a run charged the accounts of a chunk, in order of the accounts. */
export async function chargesOfRun(
  { tenantId, tariffs }: Pick<RunInWork, 'tenantId' | 'tariffs'>,
  runId: string,
  { lo, hi }: Chunk
): Promise<RunCharge[]> {
  const months = [...tariffs.keys()].map((period) => `'${period}'`).join(', ')
  const reader = await copyOut(
    `select account_id, transaction_id, service_point_id, period, plan_id, kind, engine, quantity_wh,
            amount_minor, vat_minor, lines, basis
       from charges
      where tenant_id = ${tenantId} and period in (${months}) and account_id >= ${lo}
        and account_id < ${hi} and run_id = ${runId}
      order by account_id, seq`
  )
  const found: RunCharge[] = []
  while (reader.next()) found.push(chargeFrom(reader))
  return found
}

function chargeFrom(reader: CopyReader): RunCharge {
  return {
    accountId: reader.int8(),
    transactionId: reader.int8(),
    servicePointId: reader.int8(),
    period: dayText(reader.day()),
    planId: reader.int4(),
    kind: reader.int2(),
    engine: reader.int2(),
    quantityWh: reader.int8(),
    amountMinor: reader.int8(),
    vatMinor: reader.int8(),
    lines: decodeLines(readMatrix(reader.raw())),
    basis: reader.raw(),
  }
}
