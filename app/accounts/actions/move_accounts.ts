import { affect } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'

type Merge = { moveId: string; fromId: number; intoId: number; on: string }

/**
 * The accounts and premises of a merged division belong to the other from now on; which one each of
 * them left stays written. Answers how many accounts moved.
 */
export async function moveAccounts({ moveId, fromId, intoId, on }: Merge): Promise<number> {
  const moved = await affect(
    `with moved as (
       update personal_accounts set division_id = :intoId
        where tenant_id = :tenant and division_id = :fromId returning id
     )
     insert into account_moves
       (tenant_id, account_id, from_division_id, to_division_id, moved_on, move_id)
     select :tenant, id, :fromId, :intoId, :on, :moveId from moved`,
    { moveId, fromId, intoId, on }
  )
  await affect(
    `update premises set division_id = :intoId where tenant_id = :tenant and division_id = :fromId`,
    { fromId, intoId }
  )
  await audit({
    action: 'accounts.moved',
    subject: { kind: 'division', id: String(fromId) },
    after: { into: intoId, from: on, accounts: moved },
  })
  return moved
}
