import { rows } from '#shared/database/sql'

export type StatementLine = {
  reference: string
  paymentId: string
  amountMinor: bigint
  performedAt: string
}

type Wanted = { channelId: number; from: string; to: string; most: number }

type Row = { reference: string; payment_id: string; amount_minor: string; recorded_at: Date }

/** Payments of a channel recorded in `[from, to)` that still stand, in the order they came. */
export async function statementOfChannel(wanted: Wanted): Promise<StatementLine[]> {
  const found = await rows<Row>(
    `select reference, payment_id, amount_minor, recorded_at from payments
      where tenant_id = :tenant and channel_id = :channelId and status = 'posted'
        and recorded_at >= :from and recorded_at < :to
      order by recorded_at, payment_id limit :most`,
    wanted
  )
  return found.map((row) => ({
    reference: row.reference,
    paymentId: row.payment_id,
    amountMinor: BigInt(row.amount_minor),
    performedAt: row.recorded_at.toISOString(),
  }))
}
