import { affect } from '#shared/database/sql'

type Merge = { fromId: number; intoId: number }

/** Balances follow their accounts into another division; what is posted keeps the old one. */
export async function moveBalancesToDivision({ fromId, intoId }: Merge): Promise<void> {
  await affect(
    `update balances set division_id = :intoId where tenant_id = :tenant and division_id = :fromId`,
    { fromId, intoId }
  )
}
