import { rows } from '#shared/database/sql'

export type CardSignatory = {
  id: string
  documentKind: string
  fullName: string
  postUz: string
  postCyrl: string
  postRu: string
  basis: string
  validFrom: string
  validTo: string | null
}

/** Signatories of a division, those in force first. */
export function signatoriesOf(divisionId: number): Promise<CardSignatory[]> {
  return rows<CardSignatory>(
    `select id::text, document_kind as "documentKind", full_name as "fullName", post_uz as "postUz",
            post_cyrl as "postCyrl", post_ru as "postRu", basis, valid_from as "validFrom",
            valid_to as "validTo"
       from division_signatories
      where tenant_id = :tenant and division_id = :divisionId
      order by valid_to desc nulls first, document_kind, valid_from desc`,
    { divisionId }
  )
}
