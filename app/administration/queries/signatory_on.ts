import { one } from '#shared/database/sql'

export type Signatory = {
  fullName: string
  postUz: string
  postCyrl: string
  postRu: string
  basis: string
}

/**
 * Who signs a kind of document for a division on a day: its own signatory of the kind, its own for
 * any document, then those of the divisions above it, nearest first. Null where nobody was named.
 */
export function signatoryOn(divisionId: number, documentKind: string, on: string) {
  return one<Signatory>(
    `select s.full_name as "fullName", s.post_uz as "postUz", s.post_cyrl as "postCyrl",
            s.post_ru as "postRu", s.basis
       from divisions d
       join divisions above on above.tenant_id = :tenant and starts_with(d.path, above.path)
       join division_signatories s on s.tenant_id = :tenant and s.division_id = above.id
        and s.document_kind in (:documentKind, 'any')
        and s.valid_from <= :on and (s.valid_to is null or s.valid_to > :on)
      where d.tenant_id = :tenant and d.id = :divisionId
      order by length(above.path) desc, s.document_kind = 'any' limit 1`,
    { divisionId, documentKind, on }
  )
}
