import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

type Asked = { signatoryId: string; divisionId: number; on: string }

/** Somebody signs no more from a day on. @throws E_SIGNATORY_OVERLAPS when he did not sign on that day */
export async function endSignatory({ signatoryId, divisionId, on }: Asked): Promise<void> {
  const ended = await affect(
    `update division_signatories set valid_to = :on
      where tenant_id = :tenant and id = :signatoryId and division_id = :divisionId
        and valid_from < :on and (valid_to is null or valid_to > :on)`,
    { signatoryId, divisionId, on }
  )
  if (ended === 0) throw new DomainException('E_SIGNATORY_OVERLAPS', {}, 409)
  await audit({
    action: 'division.signatory_ended',
    subject: { kind: 'division', id: String(divisionId) },
    after: { signatoryId, on },
  })
}
