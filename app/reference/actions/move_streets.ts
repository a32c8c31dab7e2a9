import { affect } from '#shared/database/sql'

type Merge = { fromId: number; intoId: number }

/** Streets of a merged division belong to the one that took it. */
export async function moveStreets({ fromId, intoId }: Merge): Promise<void> {
  await affect(
    `update streets set division_id = :intoId where tenant_id = :tenant and division_id = :fromId`,
    { fromId, intoId }
  )
}
