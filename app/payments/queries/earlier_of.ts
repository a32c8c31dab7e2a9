import { rows } from '#shared/database/sql'

/** Money that a channel knows by a reference already. */
export type Earlier = { reference: string; amountMinor: bigint }

/** What was posted, or is held in suspense, under these references of a channel. */
export async function earlierOf(
  channelId: number,
  references: readonly string[]
): Promise<Map<string, bigint>> {
  const found = await rows<{ reference: string; amount: string }>(
    `select reference, amount_minor as amount from payments
      where tenant_id = :tenant and channel_id = :channelId and reference = any(:references)
     union all
     select l.reference, l.amount_minor from statement_lines l
       join statements s on s.tenant_id = :tenant and s.id = l.statement_id
        and s.channel_id = :channelId
      where l.tenant_id = :tenant and l.reference = any(:references)
        and l.suspense_id is not null`,
    { channelId, references }
  )
  return new Map(found.map(({ reference, amount }) => [reference, BigInt(amount)]))
}
