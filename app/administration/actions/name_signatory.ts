import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

type NewSignatory = {
  divisionId: number
  documentKind: string
  fullName: string
  postUz: string
  postCyrl: string
  postRu: string
  basis: string
  validFrom: string
}

/**
 * Names who signs a kind of document from a day on; whoever signed until then stops on that day.
 *
 * @throws E_SIGNATORY_OVERLAPS when somebody is named for later already
 */
export async function nameSignatory(signatory: NewSignatory): Promise<void> {
  await affect(
    `update division_signatories set valid_to = :validFrom
      where tenant_id = :tenant and division_id = :divisionId and document_kind = :documentKind
        and valid_from < :validFrom and (valid_to is null or valid_to > :validFrom)`,
    signatory
  )
  const row = await one<{ id: string }>(
    `insert into division_signatories
       (tenant_id, division_id, document_kind, full_name, post_uz, post_cyrl, post_ru, basis,
        valid_from, recorded_by)
     values (:tenant, :divisionId, :documentKind, :fullName, :postUz, :postCyrl, :postRu, :basis,
             :validFrom, :by)
     on conflict on constraint division_signatories_one do nothing returning id::text`,
    { ...signatory, by: actorText() }
  )
  if (!row) throw new DomainException('E_SIGNATORY_OVERLAPS', {}, 409)
  await audit({
    action: 'division.signatory_named',
    subject: { kind: 'division', id: String(signatory.divisionId) },
    after: signatory,
  })
}
