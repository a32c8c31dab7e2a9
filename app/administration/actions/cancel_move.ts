import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

type Asked = { moveId: string; divisionId: number; reason: string }

/** Takes back what is planned and not made yet. @throws E_MOVE_DONE */
export async function cancelMove({ moveId, divisionId, reason }: Asked): Promise<void> {
  const cancelled = await affect(
    `update division_moves set state = 'cancelled'
      where tenant_id = :tenant and id = :moveId and division_id = :divisionId
        and state = 'planned'`,
    { moveId, divisionId }
  )
  if (cancelled === 0) throw new DomainException('E_MOVE_DONE', {}, 409)
  await audit({
    action: 'division.move_cancelled',
    subject: { kind: 'division', id: String(divisionId) },
    reason,
    after: { moveId },
  })
}
