import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'

/**
 * A drawer's document of divisions where its reader may act; answers its id.
 *
 * @throws E_DOCUMENT_UNKNOWN
 */
export async function documentInReach(id: string, divisionIds: readonly number[]) {
  const document = await one<{ id: string }>(
    `select id from drawer_documents
      where tenant_id = :tenant and id = :id and division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
  if (!document) throw new DomainException('E_DOCUMENT_UNKNOWN', {}, 404)
  return document.id
}
